import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  Parser,
} from 'yaml';
import { tooDeep } from './jsonSource';
import { LIMITS } from './limits';
import type { Fault, Span } from './source';
import { yamlFault } from './yamlWords';

/** A text as the parser has it; each document that is not empty by its first node. */
export type YamlDocuments = {
  readonly roots: readonly unknown[];
  readonly faults: readonly Fault[];
  /** Whether one says that it is YAML 1.1. */
  readonly isOld: boolean;
};

/** What a node of a document is. */
export type Parts =
  | { readonly kind: 'map'; readonly pairs: readonly YamlPair[] }
  | { readonly kind: 'list'; readonly nodes: readonly unknown[] }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'single'; readonly value: unknown };

/** A key of a map with what it leads to. */
export type YamlPair = { readonly key: unknown; readonly value: unknown };

/** What a node is; undefined for what is none, as the empty value of a key can be. */
export const partsOf = (node: unknown): Parts | undefined => {
  if (isMap(node)) return { kind: 'map', pairs: node.items };
  if (isSeq(node)) return { kind: 'list', nodes: node.items };
  if (isAlias(node)) return { kind: 'alias', name: node.source };
  return isScalar(node) ? { kind: 'single', value: node.value } : undefined;
};

/** The word that a key is; keys that are no words are found to be wrong before. */
export const wordOf = (key: unknown): string =>
  isScalar(key) && typeof key.value === 'string' ? key.value : '';

/** Where a node stands. */
export const spanOf = (node: unknown): Span | undefined =>
  isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;

/** What a node says of itself: `&name` and `!tag`. */
export const marksOf = (node: unknown): { readonly anchor?: string; readonly tag?: string } =>
  isMap(node) || isSeq(node) || isScalar(node)
    ? { ...(node.anchor && { anchor: node.anchor }), ...(node.tag && { tag: node.tag }) }
    : {};

/** So many characters are read between two words on how far it is. */
const STRIDE = 200_000;

const tooMany = (parser: Parser, documents: readonly Document[]): Fault | undefined => {
  const span = [parser.offset, parser.offset + 1] as const;
  if (parser.stack.length > LIMITS.depth + 1) return tooDeep(span);
  return documents.length > LIMITS.layers
    ? {
        span,
        message: `The file has more than ${LIMITS.layers} documents.`,
        advice: 'Each is one layer; put them together, or into several files.',
      }
    : undefined;
};

/** One for each line, since one slip makes the parser stumble on in the same place. */
const syntaxFaults = (text: string, documents: readonly Document[]): readonly Fault[] => {
  const faults: Fault[] = [];
  let seen = -2;
  for (const { code, pos, message } of documents.flatMap(({ errors }) => errors)) {
    const line = text.lastIndexOf('\n', Math.max(0, pos[0] - 1));
    // What stands after something that fits nowhere fits nowhere either.
    const isAfter = code === 'UNEXPECTED_TOKEN' && faults.length > 0;
    if (line === seen || isAfter) continue;
    if (faults.length > LIMITS.listed) break;
    seen = line;
    faults.push(yamlFault(code, pos, message));
  }
  return faults;
};

/**
 * Parses a text as YAML, piece by piece, and looks at the limits before anything is built: the
 * composer calls itself for what is nested, and would run out of stack where a text is too deep.
 */
export const yamlDocuments = (
  text: string,
  onProgress: ((share: number) => void) | undefined,
): YamlDocuments => {
  const parser = new Parser();
  const composer = new Composer({
    uniqueKeys: false, prettyErrors: false, stringKeys: true, schema: 'core',
    resolveKnownTags: false, logLevel: 'silent',
  }); // prettier-ignore
  const documents: Document[] = [];
  let told = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    const fault = tooMany(parser, documents);
    if (fault !== undefined) return { roots: [], faults: [fault], isOld: false };
    if (parser.offset - told > STRIDE) {
      told = parser.offset;
      onProgress?.(told / text.length);
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return {
    roots: documents.map(({ contents }) => contents).filter((root) => root !== null),
    faults: syntaxFaults(text, documents),
    isOld: documents.some(({ directives }) => directives?.yaml.version === '1.1'),
  };
};
