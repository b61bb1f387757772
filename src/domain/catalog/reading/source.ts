import type { Path } from '../layerError';

/** A stretch of a text: from its first character to the one after its last. */
export type Span = readonly [from: number, to: number];

/** Where something stands in a text. */
export type Place = {
  readonly key?: Span | undefined;
  readonly value: Span;
  /** Whether it is a single value, and no list or map. */
  readonly isSingle: boolean;
  /** How many steps of the path there are: fewer than it has where something is missing. */
  readonly depth: number;
};

/** Something wrong that is seen in the text itself. */
export type Fault = {
  readonly span: Span;
  /** Of what is there twice, the first. */
  readonly first?: Span;
  readonly message: string;
  readonly advice?: string;
};

/** A text that was read: what it says, what is wrong with it, and where each part of it stands. */
export type Source = {
  /** Undefined where the text cannot be understood, which `faults` says. */
  readonly json: unknown;
  readonly faults: readonly Fault[];
  /** The places of paths, or of as much of them as there is. */
  readonly placesOf: (paths: readonly Path[]) => readonly (Place | undefined)[];
};

/** A key that a list or map has twice. */
export const keyTwice = (key: string, span: Span, first: Span): Fault => ({
  span,
  first,
  message: `The key “${key.slice(0, 60)}” is there twice in the same place.`,
  advice: 'Keep one.',
});
