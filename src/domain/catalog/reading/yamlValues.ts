import { tooDeep } from './jsonSource';
import { LIMITS } from './limits';
import { type Fault, keyTwice, type Span } from './source';
import { marksOf, type Parts, partsOf, spanOf, wordOf, type YamlPair } from './yamlDocuments';

/** A value with what it would be if everything that it repeats were written out. */
type Weighed = { readonly value: unknown; readonly weight: number; readonly height: number };

const NOTHING: Weighed = { value: null, weight: 1, height: 0 };
const START: Span = [0, 1];

/** Tags that only say what a value is anyhow. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** Makes plain values of nodes, and names what a catalog must not have. No node is ever run. */
export class YamlValues {
  readonly faults: Fault[] = [];
  readonly #anchors = new Map<
    string,
    { readonly node: unknown; readonly made: Weighed | undefined }
  >();
  readonly #meant = new Map<unknown, unknown>();
  /** Whether so much is repeated that nothing further is made. */
  isTooMuch = false;
  #aliases = 0;
  #values = 0;

  /** The value of a node, of which the parser found nothing wrong. */
  read(node: unknown): unknown {
    return this.#value(node, 0).value;
  }

  /** The node that an alias stands for; any other node is itself. */
  meant(node: unknown): unknown {
    return this.#meant.get(node) ?? node;
  }

  #fault(node: unknown, fault: Omit<Fault, 'span'>): Weighed {
    if (this.faults.length <= LIMITS.listed)
      this.faults.push({ ...fault, span: spanOf(node) ?? START });
    return NOTHING;
  }

  #value(node: unknown, depth: number): Weighed {
    const parts = partsOf(node);
    if (parts === undefined || this.isTooMuch) return NOTHING;
    if (parts.kind === 'alias') return this.#alias(node, parts.name, depth);
    const { anchor, tag } = marksOf(node);
    if (tag !== undefined && !PLAIN_TAG.test(tag))
      this.#fault(node, {
        message: `A tag stands here: “${tag.replace('tag:yaml.org,2002:', '!!').slice(0, 60)}”.`,
        advice: 'Tags are not followed. Leave it out, and put text in quotes.',
      });
    // Nothing may repeat itself, so it is known by its name only when it is made.
    if (anchor !== undefined) this.#anchors.set(anchor, { node, made: undefined });
    const made = this.#made(parts, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, { node, made });
    return made;
  }

  #made(parts: Exclude<Parts, { readonly kind: 'alias' }>, depth: number): Weighed {
    this.#values += 1;
    if (parts.kind === 'single') return { value: parts.value, weight: 1, height: 0 };
    return parts.kind === 'list' ? this.#list(parts.nodes, depth) : this.#map(parts.pairs, depth);
  }

  #list(nodes: readonly unknown[], depth: number): Weighed {
    const entries = nodes.map((node) => this.#value(node, depth + 1));
    return weighed(
      entries,
      entries.map(({ value }) => value),
    );
  }

  #map(pairs: readonly YamlPair[], depth: number): Weighed {
    const firsts = new Map<string, unknown>();
    const entries = pairs.map(({ key, value }) => {
      const word = wordOf(key);
      const first = firsts.get(word);
      if (word === '<<')
        this.#fault(key, {
          message: '“<<” would merge another map into this one.',
          advice: 'Merge keys are not followed. Write the fields out.',
        });
      else if (first !== undefined) {
        this.#fault(key, keyTwice(word, spanOf(key) ?? START, spanOf(first) ?? START));
      } else firsts.set(word, key);
      return [word, this.#value(value, depth + 1)] as const;
    });
    const kept = entries.filter(([word]) => word !== '<<');
    return weighed(
      kept.map(([, each]) => each),
      Object.fromEntries(kept.map(([word, { value }]) => [word, value])),
    );
  }

  #alias(node: unknown, name: string, depth: number): Weighed {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined)
      return this.#fault(node, {
        message: `Nothing before this is named “&${name.slice(0, 60)}”.`,
        advice: 'Text that begins with “*” needs quotes.',
      });
    if (anchor.made === undefined)
      return this.#fault(node, {
        message: `“*${name.slice(0, 60)}” stands inside what it repeats.`,
      });
    this.#meant.set(node, anchor.node);
    return this.#counted(node, anchor.made, depth);
  }

  #counted(node: unknown, made: Weighed, depth: number): Weighed {
    this.#aliases += 1;
    this.#values += made.weight;
    if (depth + made.height > LIMITS.depth) return this.#fault(node, tooDeep(START));
    if (this.#aliases > LIMITS.aliases || this.#values > LIMITS.values) {
      this.isTooMuch = true;
      return this.#fault(node, {
        message: 'Too much is repeated by names (“*name”) up to here.',
        advice: `At most ${LIMITS.aliases.toLocaleString('en')} repetitions, and ${LIMITS.values.toLocaleString('en')} values with all of them written out.`,
      });
    }
    return made;
  }
}

const weighed = (entries: readonly Weighed[], value: unknown): Weighed => ({
  value,
  weight: entries.reduce((sum, { weight }) => sum + weight, 1),
  height: 1 + entries.reduce((most, { height }) => Math.max(most, height), 0),
});
