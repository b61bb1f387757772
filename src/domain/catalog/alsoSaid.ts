import type { Provider, Stated } from './catalog';
import type { Cell } from './cell';

/** What else is stated of a provider on a criterion, beside the statement that counts; layers in order. */
export const alsoSaid = (provider: Provider, criterion: string): readonly Stated[] =>
  provider.statements.get(criterion)?.slice(1) ?? [];

/** Whether more than one statement is made of a provider on a criterion. */
export const isSaidTwice = (provider: Provider, criterion: string): boolean =>
  alsoSaid(provider, criterion).length > 0;

/** What the cell would be if this statement counted. */
export const cellSaying = (statement: Stated): Cell => ({
  state: statement.value === 'n/a' ? 'n/a' : 'stated',
  statement,
});
