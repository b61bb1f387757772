import { type Catalog, criterionById, type Provider } from '../catalog/catalog';
import { type Cell, cellOf, entriesOf } from '../catalog/cell';
import { isPartial, rankedLevels } from '../catalog/criterion';

/**
 * A hard requirement on one criterion. Options are ids; `n/a` among them accepts what does not
 * apply. A need without any option asks nothing. `also` is what is accepted although the need by
 * itself would not: a level without a rank, or `n/a`. `because` is what the reader said by it, where
 * the catalog has words for that: “you cannot offer BMCs”. It changes nothing in the judgement.
 */
export type Need = { readonly because?: string } &
  /** Its value is one of these, or for a set includes one of them. */
  (
    | { readonly criterion: string; readonly kind: 'any'; readonly of: readonly string[] }
    /** Its value has none of these: “I do not have X”, “not Talos”. */
    | {
        readonly criterion: string;
        readonly kind: 'none';
        readonly of: readonly string[];
        readonly also?: readonly string[];
      }
    /** On a scale’s own order, whichever end of it is the better one. */
    | {
        readonly criterion: string;
        readonly kind: 'atLeast' | 'atMost';
        readonly level: string;
        readonly also?: readonly string[];
      }
  );

/** What a source says, whether or not it is a value. */
export type SaidCell = Exclude<Cell, { readonly state: 'not-stated' }>;

/**
 * A need that is not met, with the cell that says so. `steps` is how many levels short it is on a
 * scale. `to` is what would have to be accepted: of a value that has to be among some, any one of
 * these; of a value that must have none of some, all of these; or `n/a`; or a level without a rank.
 */
export type Failure =
  | { readonly state: 'failed'; readonly cell: SaidCell; readonly steps: number }
  | { readonly state: 'failed'; readonly cell: SaidCell; readonly to: readonly string[] };

/**
 * One need on one provider. `unknown`: neither met nor failed, since no source says anything, or
 * names some of a partial set and is silent on what is asked.
 */
export type Check = { readonly state: 'met' } | { readonly state: 'unknown' } | Failure;

type Judge = (cell: SaidCell) => Check;

const MET: Check = { state: 'met' };
const UNKNOWN: Check = { state: 'unknown' };
const failedBy = (cell: SaidCell, to: readonly string[]): Check => ({ state: 'failed', cell, to });

const judgeAny =
  (of: readonly string[]): Judge =>
  (cell) => {
    const entries = entriesOf(cell);
    return entries.some((entry) => of.includes(entry)) ? MET : failedBy(cell, entries);
  };

/** What does not apply fails this need too: the source says that there is no answer to it. */
const judgeNone =
  (of: readonly string[], also: readonly string[]): Judge =>
  (cell) => {
    const entries = entriesOf(cell);
    if (cell.state === 'n/a') return also.includes('n/a') ? MET : failedBy(cell, entries);
    const found = [...new Set(of)].filter((option) => entries.includes(option));
    return found.length === 0 ? MET : failedBy(cell, found);
  };

const judgeLevel = (
  levels: readonly string[],
  { kind, level, also = [] }: Extract<Need, { readonly level: string }>,
): Judge => {
  const limit = levels.indexOf(level);
  if (limit < 0) return () => UNKNOWN;
  return (cell) => {
    const entries = entriesOf(cell);
    if (entries.some((entry) => also.includes(entry))) return MET;
    const at = levels.indexOf(entries[0] ?? '');
    if (at < 0) return failedBy(cell, entries);
    const steps = kind === 'atLeast' ? limit - at : at - limit;
    return steps <= 0 ? MET : { state: 'failed', cell, steps };
  };
};

const judgeBy = (catalog: Catalog, need: Need): Judge => {
  switch (need.kind) {
    case 'any':
      return judgeAny(need.of);
    case 'none':
      return judgeNone(need.of, need.also ?? []);
    case 'atLeast':
    case 'atMost': {
      const criterion = criterionById(catalog, need.criterion);
      return judgeLevel(
        criterion === undefined ? [] : rankedLevels(criterion).map(({ id }) => id),
        need,
      );
    }
  }
};

/** Whether anything is asked at all: a need with nothing chosen is met by everyone. */
export const asksSomething = (need: Need): boolean => 'level' in need || need.of.length > 0;

/** What is missing from a set of which only a part is named is not known to be missing. */
const judgePartial =
  (judge: Judge, { kind }: Need): Judge =>
  (cell) => {
    const check = judge(cell);
    if (cell.state === 'n/a' || cell.statement.only === true) return check;
    return check.state === (kind === 'none' ? 'met' : 'failed') ? UNKNOWN : check;
  };

/**
 * How a need judges cells. Silence is always `unknown`, and so is everything where the catalog has
 * no such level; what does not apply is `failed` unless the need accepts it by name.
 */
export const cellJudgeOf = (catalog: Catalog, need: Need): ((cell: Cell) => Check) => {
  if (!asksSomething(need)) return () => MET;
  const criterion = criterionById(catalog, need.criterion);
  const isOfPart = criterion !== undefined && isPartial(criterion);
  const plain = judgeBy(catalog, need);
  const judge = isOfPart ? judgePartial(plain, need) : plain;
  return (cell) => (cell.state === 'not-stated' ? UNKNOWN : judge(cell));
};

/** How a need judges providers, by the statement that counts. */
export const judgeOf = (catalog: Catalog, need: Need): ((provider: Provider) => Check) => {
  const judge = cellJudgeOf(catalog, need);
  return (provider) => judge(cellOf(provider, need.criterion));
};
