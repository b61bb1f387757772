import type { Provider } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { listWords } from '../catalog/wording';
import { levelsWords, relationOf } from './relation';
import type { Shape } from './shape';
import { type Point, pointOn, type Spoke } from './spoke';

/** How one provider's outline stands to another's, in parts of a sentence. */
type Against = {
  /** “two steps less mature” */
  readonly compared: readonly string[];
  /** “CNCF standing (Sandbox against Incubating)” */
  readonly differs: readonly string[];
  readonly same: readonly string[];
  /** Spokes on which one of the two has no step. */
  readonly unknown: readonly string[];
};

const levelsApart = (spoke: Spoke, base: Provider, provider: Provider): number | undefined => {
  const { criterion } = spoke;
  if (criterion.kind !== 'scale' || criterion.compared === undefined) return undefined;
  const relation = relationOf(
    criterion,
    cellOf(base, criterion.id),
    cellOf(provider, criterion.id),
  );
  return relation.kind === 'levels' ? relation.by : undefined;
};

const against = (spokes: readonly Spoke[], base: Provider, provider: Provider): Against => {
  const compared: string[] = [];
  const differs: string[] = [];
  const same: string[] = [];
  const unknown: string[] = [];
  for (const spoke of spokes) {
    const [from, to] = [pointOn(spoke, base), pointOn(spoke, provider)];
    const levels = levelsApart(spoke, base, provider);
    if (from.state !== 'stated' || to.state !== 'stated') unknown.push(spoke.name);
    else if (from.step === to.step) same.push(spoke.name);
    else if (levels !== undefined) compared.push(levelsWords(spoke.criterion, levels));
    else differs.push(`${spoke.name} (${to.label} against ${from.label})`);
  }
  return { compared, differs, same, unknown };
};

type Verbs = { readonly be: string; readonly have: string; readonly differ: string };

const ONE: Verbs = { be: 'is', have: 'has', differ: 'differs' };
const MANY: Verbs = { be: 'are', have: 'have', differ: 'differ' };

/** “is two steps less mature than Metal3 and differs from it in CNCF standing (…)”; or nothing. */
const changes = ({ compared, differs }: Against, base: string, { be, differ }: Verbs): string => {
  const than = `${be} ${listWords(compared)} than ${base}`;
  const from = (whom: string) => `${differ} from ${whom} in ${listWords(differs)}`;
  if (compared.length === 0) return differs.length === 0 ? '' : from(base);
  return differs.length === 0 ? than : `${than} and ${from('it')}`;
};

const againstWords = (words: Against, base: string, verbs: Verbs): string => {
  const said = changes(words, base, verbs);
  if (words.unknown.length === 0) {
    if (said === '') return `${verbs.have} the same shape as ${base}`;
    return words.same.length === 0 ? said : `${said}; otherwise the same`;
  }
  const rest = `not comparable in ${listWords(words.unknown)}`;
  if (said !== '') return `${said}; ${rest}`;
  return words.same.length === 0
    ? `${verbs.be} not comparable with ${base} in ${listWords(words.unknown)}`
    : `${verbs.be} the same as ${base} in ${listWords(words.same)}; ${rest}`;
};

/** Keeps what reads the same together: names by what is said of them, in order. */
const together = (
  said: readonly (readonly [name: string, words: Against])[],
): readonly { readonly names: readonly string[]; readonly words: Against }[] => {
  const groups = new Map<string, { readonly names: string[]; readonly words: Against }>();
  for (const [name, words] of said) {
    const group = groups.get(JSON.stringify(words)) ?? { names: [], words };
    group.names.push(name);
    groups.set(JSON.stringify(words), group);
  }
  return [...groups.values()];
};

const reachWords = (spokes: readonly Spoke[], provider: Provider): string => {
  const steps = spokes.flatMap((spoke) => {
    const point = pointOn(spoke, provider);
    return point.state === 'stated' ? [`${spoke.name} ${point.label}`] : [];
  });
  return steps.length === 0
    ? `Nothing that has a step is stated for ${provider.name}.`
    : `${provider.name}: ${listWords(steps)}.`;
};

/**
 * What the outlines of some providers show, a sentence each: every one against the first; of one
 * alone, where it stands. Providers of whom the same is said share a sentence.
 */
export const outlineWords = (
  spokes: readonly Spoke[],
  providers: readonly Provider[],
): readonly string[] => {
  const [base, ...others] = providers;
  if (base === undefined || spokes.length === 0) return [];
  if (others.length === 0) return [reachWords(spokes, base)];
  const said = others.map((other) => [other.name, against(spokes, base, other)] as const);
  return together(said).map(
    ({ names, words }) =>
      `${listWords(names)} ${againstWords(words, base.name, names.length === 1 ? ONE : MANY)}.`,
  );
};

const WHY: { readonly [State in Exclude<Point['state'], 'stated'>]: string } = {
  'not-stated': 'not stated',
  'n/a': 'does not apply',
  unranked: 'has no place on the scale',
};

/** Where outlines are broken, and why: “Hivelocity is broken at hardware discovery: does not apply.” */
export const brokenWords = (shape: Shape): readonly string[] =>
  shape.outlines.flatMap(({ label, points }) =>
    (['not-stated', 'n/a', 'unranked'] as const).flatMap((state) => {
      const at = shape.axes.filter((_, place) => points[place]?.state === state);
      const words = listWords(at.map(({ name }) => name));
      return at.length === 0 ? [] : [`${label} is broken at ${words}: ${WHY[state]}.`];
    }),
  );

/** Who stands furthest out on each spoke, and whether anybody does on all of them. */
export const furthestWords = (
  spokes: readonly Spoke[],
  providers: readonly Provider[],
): readonly string[] => {
  const best = spokes.map((spoke) => {
    const stepped = providers.flatMap((provider) => {
      const point = pointOn(spoke, provider);
      return point.state === 'stated' ? [{ provider, point }] : [];
    });
    const most = Math.max(0, ...stepped.map(({ point }) => point.step));
    const furthest = stepped.filter(({ point }) => point.step === most);
    return {
      spoke,
      furthest: furthest.map(({ provider }) => provider),
      label: furthest[0]?.point.label,
    };
  });
  const sentences = best.flatMap(({ spoke, furthest, label }) =>
    label === undefined
      ? []
      : [
          `Furthest out in ${spoke.name} (${label}): ${listWords(furthest.map(({ name }) => name))}.`,
        ],
  );
  if (sentences.length < 2) return sentences;
  const all = best[0]?.furthest.filter((each) =>
    best.every(({ furthest }) => furthest.includes(each)),
  );
  const names = listWords((all ?? []).map(({ name }) => name));
  const every = sentences.length === 2 ? 'both' : 'all';
  return [
    ...sentences,
    names === '' ? `Nobody is furthest out in ${every}.` : `Furthest out in ${every}: ${names}.`,
  ];
};
