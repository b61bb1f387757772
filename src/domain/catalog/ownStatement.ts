import type { Criterion, Statement } from './layer';

/** What a reader entered: the chosen options or the written value, and why. */
export type Entered = { readonly values: readonly string[]; readonly because: string };

const valueIn = ({ kind }: Criterion, given: readonly string[]): Statement['value'] | undefined => {
  const [first] = given;
  if (first === undefined || given.includes('n/a')) return first === undefined ? undefined : 'n/a';
  if (kind === 'set') return given;
  if (kind !== 'number') return first;
  const number = Number(first);
  return Number.isFinite(number) ? number : undefined;
};

/**
 * The statement that a reader entered on a criterion, as of the day on which they did. “Does not
 * apply” goes before whatever else was chosen. Undefined where nothing was entered, or no number
 * where one is asked for.
 */
export const ownStatement = (
  criterion: Criterion,
  { values, because }: Entered,
  day: string | undefined,
): Statement | undefined => {
  const value = valueIn(
    criterion,
    values.map((each) => each.trim()).filter((each) => each !== ''),
  );
  const note = because.trim();
  if (value === undefined) return undefined;
  return {
    value,
    ...(day === undefined ? {} : { asOf: day }),
    ...(note === '' ? {} : { note }),
  };
};
