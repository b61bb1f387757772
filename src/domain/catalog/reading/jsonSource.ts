import type { Path } from '../layerError';
import { LIMITS } from './limits';
import { type Fault, keyTwice, type Place, type Source, type Span } from './source';

/** Paths that are looked for, by their steps. */
type Wanted = { readonly next: Map<string | number, Wanted>; place?: Place };

type Frame = {
  /** The keys of a map, each where it is first; undefined for a list. */
  readonly keys: Map<string, Span> | undefined;
  readonly start: number;
  readonly wanted: Wanted | undefined;
  readonly ownKey: Span | undefined;
  step: string | number;
  keySpan: Span | undefined;
  awaitsKey: boolean;
};

const endOfString = (text: string, from: number): number => {
  let end = text.indexOf('"', from + 1);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
};

const SINGLE = /[^\s,\]}]+/y;

const endOfSingle = (text: string, from: number): number => {
  if (text[from] === '"') return endOfString(text, from);
  SINGLE.lastIndex = from;
  SINGLE.test(text);
  return SINGLE.lastIndex === 0 ? from + 1 : SINGLE.lastIndex;
};

/** One walk over a text that is known to be JSON. */
class Walk {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #frames: Frame[] = [];
  readonly #root: Wanted;

  constructor(text: string, root: Wanted) {
    this.#text = text;
    this.#root = root;
  }

  readonly #signs: ReadonlyMap<string, (at: number) => number | undefined> = new Map([
    ['{', (at: number) => this.#open(true, at)],
    ['[', (at: number) => this.#open(false, at)],
    ['}', (at: number) => this.#close(at + 1)],
    [']', (at: number) => this.#close(at + 1)],
    [',', (at: number) => this.#goOn(at + 1)],
    [':', (at: number) => at + 1],
  ]);

  run(): void {
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#step(at);
      if (next === undefined) return;
      at = next;
    }
  }

  /** Takes what begins here, and says where the next thing may begin; undefined to stop. */
  #step(at: number): number | undefined {
    const sign = this.#text[at] ?? '';
    const act = this.#signs.get(sign);
    if (act !== undefined) return act(at);
    if (sign <= ' ') return at + 1;
    const end = endOfSingle(this.#text, at);
    if (this.#frames.at(-1)?.awaitsKey === true) this.#name([at, end]);
    else this.#found([at, end], true, this.#wanted());
    return end;
  }

  #wanted(): Wanted | undefined {
    const frame = this.#frames.at(-1);
    return frame === undefined ? this.#root : frame.wanted?.next.get(frame.step);
  }

  #open(isMap: boolean, start: number): number | undefined {
    if (this.#frames.length >= LIMITS.depth) {
      this.faults.push(tooDeep([start, start + 1]));
      return undefined;
    }
    this.#frames.push({
      keys: isMap ? new Map() : undefined,
      start,
      wanted: this.#wanted(),
      ownKey: this.#frames.at(-1)?.keySpan,
      step: 0,
      keySpan: undefined,
      awaitsKey: isMap,
    });
    return start + 1;
  }

  #close(end: number): number {
    const frame = this.#frames.pop();
    if (frame !== undefined) this.#found([frame.start, end], false, frame.wanted);
    return end;
  }

  #goOn(next: number): number {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return next;
    if (frame.keys !== undefined) frame.awaitsKey = true;
    else if (typeof frame.step === 'number') frame.step += 1;
    return next;
  }

  #name(span: Span): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const key = String(JSON.parse(this.#text.slice(...span)));
    const first = frame.keys?.get(key);
    if (first === undefined) frame.keys?.set(key, span);
    else if (this.faults.length <= LIMITS.listed) this.faults.push(keyTwice(key, span, first));
    Object.assign(frame, { step: key, keySpan: span, awaitsKey: false });
  }

  #found(value: Span, isSingle: boolean, wanted: Wanted | undefined): void {
    const depth = this.#frames.length;
    // Of a key that is there twice the last counts, as it does for JSON.
    if (wanted !== undefined)
      wanted.place = { key: this.#frames.at(-1)?.keySpan, value, isSingle, depth };
  }
}

/** What is too deep, in the same words for JSON and YAML. */
export const tooDeep = (span: Span): Fault => ({
  span,
  message: `More than ${LIMITS.depth} lists and maps stand inside one another here.`,
  advice: 'A catalog needs fewer than half of that: a bracket may be missing, or too much.',
});

const placeOf = (root: Wanted, path: Path): Place | undefined => {
  let { place } = root;
  let here: Wanted | undefined = root;
  for (const step of path) {
    here = here.next.get(step);
    if (here?.place === undefined) return place;
    place = here.place;
  }
  return place;
};

const wantedIn = (paths: readonly Path[]): Wanted => {
  const root: Wanted = { next: new Map() };
  for (const path of paths) {
    let here = root;
    for (const step of path) {
      const next: Wanted = here.next.get(step) ?? { next: new Map() };
      here.next.set(step, next);
      here = next;
    }
  }
  return root;
};

/** Reads a text that is JSON; undefined where it is not. Keys that are there twice are faults. */
export const jsonSource = (text: string): Source | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const walk = new Walk(text, { next: new Map() });
  walk.run();
  return {
    json: walk.faults.some(({ first }) => first === undefined) ? undefined : json,
    faults: walk.faults,
    placesOf: (paths) => {
      const root = wantedIn(paths);
      new Walk(text, root).run();
      return paths.map((path) => placeOf(root, path));
    },
  };
};
