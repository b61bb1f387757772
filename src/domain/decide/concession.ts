import { type Catalog, criterionById } from '../catalog/catalog';
import { rankedLevels } from '../catalog/criterion';
import { asksSomething, type Check, type Failure, type Need } from './need';

/**
 * Giving way on one need, which is named by its place in the list: by so many levels of its scale,
 * or by accepting these options as well. `drops`: nothing is left of the need then.
 */
export type Concession =
  | { readonly need: number; readonly steps: number }
  | { readonly need: number; readonly to: readonly string[]; readonly drops?: true };

/** More ways than these to give way for one provider are cut to the first way of each need. */
const MOST_WAYS = 64;

/** The options of a criterion that are accepted together with one of them. */
type Together = (criterion: string, option: string) => readonly string[];

const alone: Together = (_, option) => [option];

const eachOnce = (ways: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(ways.map((way) => [way.join(), way])).values(),
];

type Failed = { readonly need: Need | undefined; readonly at: number; readonly failure: Failure };

const waysOn = ({ need, at, failure }: Failed, together: Together): readonly Concession[] => {
  if ('steps' in failure) return [{ need: at, steps: failure.steps }];
  const { to } = failure;
  if (need?.kind === 'any') {
    const all = to.map((entry) =>
      together(need.criterion, entry)
        .filter((option) => !need.of.includes(option))
        .toSorted(),
    );
    return eachOnce(all).map((way) => ({ need: at, to: way }));
  }
  const drops = need?.kind === 'none' && need.of.every((option) => to.includes(option));
  return [{ need: at, to: to.toSorted(), ...(drops ? { drops: true as const } : {}) }];
};

/**
 * The smallest ways of giving way that would admit a provider with these checks, each on every need
 * that it fails. There are several where one of a set’s values would do; `together` says which
 * options are one answer and so one way. What is unknown stays so.
 */
export const concessionsFor = (
  needs: readonly Need[],
  checks: readonly Check[],
  together: Together = alone,
): readonly (readonly Concession[])[] => {
  const ways = checks.flatMap((check, at) =>
    check.state === 'failed' ? [waysOn({ need: needs[at], at, failure: check }, together)] : [],
  );
  const count = ways.reduce((product, each) => product * each.length, 1);
  const few = count > MOST_WAYS ? ways.map((each) => each.slice(0, 1)) : ways;
  return few.reduce<readonly (readonly Concession[])[]>(
    (made, each) => made.flatMap((gives) => each.map((way) => [...gives, way])),
    [[]],
  );
};

const covers = (more: Concession, less: Concession): boolean => {
  if (more.need !== less.need) return false;
  if ('steps' in more) return 'steps' in less && less.steps <= more.steps;
  if (more.drops === true) return true;
  return 'to' in less && less.to.every((entry) => more.to.includes(entry));
};

/** Whether giving way by `more` is giving way by `less` too: a partial order. */
const isWithin = (less: readonly Concession[], more: readonly Concession[]): boolean =>
  less.every((each) => more.some((other) => covers(other, each)));

const sizeOf = (gives: readonly Concession[]): number =>
  gives.reduce((size, each) => size + ('steps' in each ? each.steps : each.to.length), 0);

/**
 * The smallest of many, each once: minimal correction sets, which for providers that are checked one
 * by one are the minimal sets of what they violate (Reiter 1987, Godfrey 1997, McSherry 2004,
 * Jannach 2006). Fewer needs first, then fewer levels and options, then by the order of the needs.
 */
export const smallestOf = (
  all: readonly (readonly Concession[])[],
): readonly (readonly Concession[])[] => {
  const distinct = [...new Map(all.map((gives) => [JSON.stringify(gives), gives]))];
  const bySize = distinct.toSorted(
    ([key, one], [otherKey, other]) =>
      one.length - other.length || sizeOf(one) - sizeOf(other) || (key < otherKey ? -1 : 1),
  );
  const kept: (readonly Concession[])[] = [];
  // Nothing smaller comes later, but for a need that “n/a” fails and that another way drops.
  for (const [, gives] of bySize)
    if (!bySize.some(([, other]) => other !== gives && isWithin(other, gives))) kept.push(gives);
  return kept;
};

const shifted = (levels: readonly string[], need: Need, steps: number): Need => {
  if (!('level' in need)) return need;
  const at = levels.indexOf(need.level) + (need.kind === 'atLeast' ? -steps : steps);
  return { ...need, level: levels[at] ?? need.level };
};

const widened = (need: Need, to: readonly string[]): Need => {
  if (need.kind === 'any') return { ...need, of: [...need.of, ...to] };
  const also = [...(need.also ?? []), ...to];
  if (need.kind !== 'none') return { ...need, also };
  const of = need.of.filter((option) => !to.includes(option));
  return to.includes('n/a')
    ? { ...need, of, also: [...(need.also ?? []), 'n/a'] }
    : { ...need, of };
};

/** The same without the words of the answer that made it, which say more than is asked now. */
const unsaid = ({ because: _because, ...need }: Need): Need => need;

/** A need after giving way; undefined where nothing is left of it. */
export const concededNeed = (
  catalog: Catalog,
  need: Need,
  concession: Concession,
): Need | undefined => {
  const criterion = criterionById(catalog, need.criterion);
  const levels = criterion === undefined ? [] : rankedLevels(criterion).map(({ id }) => id);
  const after =
    'steps' in concession ? shifted(levels, need, concession.steps) : widened(need, concession.to);
  return asksSomething(after) ? unsaid(after) : undefined;
};

/** All needs after giving way, in their order; those of which nothing is left are gone. */
export const conceded = (
  catalog: Catalog,
  needs: readonly Need[],
  gives: readonly Concession[],
): readonly Need[] =>
  needs.flatMap((need, at) => {
    const concession = gives.find((each) => each.need === at);
    return concession === undefined ? [need] : (concededNeed(catalog, need, concession) ?? []);
  });
