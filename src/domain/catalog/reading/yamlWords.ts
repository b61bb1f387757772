import type { Fault, Span } from './source';

type Said = Pick<Fault, 'message' | 'advice'>;

const QUOTES = 'Close the quotation mark, or put another kind around it.';
const BRACKETS = 'Look at the brackets, commas and indentation here and before.';

/** What the parser found, by its code, in words that say what to do. */
const SAYINGS: Readonly<Record<string, Said>> = {
  BAD_INDENT: { message: 'A bracket is opened and not closed, or this is not indented enough.', advice: BRACKETS },
  MISSING_CHAR: { message: 'Something is missing here: a bracket, a comma, a colon or a space.', advice: BRACKETS },
  UNEXPECTED_TOKEN: { message: 'This fits nowhere.', advice: BRACKETS },
  TAB_AS_INDENT: { message: 'A tab indents this line.', advice: 'Indent with spaces.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'There is a colon too much on this line, or it is indented too far.', advice: 'Put text with a colon in quotes, and indent alike what belongs together.' },
  MULTILINE_IMPLICIT_KEY: { message: 'This is neither a key with a colon nor an entry of a list.', advice: 'A colon may be missing, or the line is indented otherwise than those before it.' },
  BAD_SCALAR_START: { message: 'Text cannot begin with this sign.', advice: 'Put the text in quotes.' },
  BAD_DQ_ESCAPE: { message: 'After a backslash there is no such sign.', advice: 'Write two backslashes, or use single quotes.' },
  NON_STRING_KEY: { message: 'A key has to be a word.', advice: 'Lists and maps cannot be keys.' },
  KEY_OVER_1024_CHARS: { message: 'A key is longer than 1,024 characters.', advice: 'A colon in a long text needs quotes around the text.' },
  BLOCK_IN_FLOW: { message: 'Inside brackets entries stand between commas, without dashes.', advice: BRACKETS },
}; // prettier-ignore

const OTHER: Said = { message: 'This is no YAML.', advice: BRACKETS };

/** A complaint of the parser as a fault. */
export const yamlFault = (code: string, span: Span, said: string): Fault => {
  if (/quote/.test(said) && code === 'MISSING_CHAR')
    return { span, message: 'A quotation mark is opened and never closed.', advice: QUOTES };
  return { span, ...(SAYINGS[code] ?? OTHER) };
};
