import type { Provider, Stated } from './catalog';

/**
 * What is known of one provider on one criterion. The three states are never one another:
 * a value, “does not apply” (the source says so), and silence (no source says anything).
 */
export type Cell =
  | { readonly state: 'stated'; readonly statement: Stated }
  | { readonly state: 'n/a'; readonly statement: Stated }
  | { readonly state: 'not-stated' };

const NOT_STATED: Cell = { state: 'not-stated' };

/** The statement that counts: the first layer's. No statement at all is “not stated”. */
export const cellOf = (provider: Provider, criterion: string): Cell => {
  const statement = provider.statements.get(criterion)?.[0];
  if (statement === undefined) return NOT_STATED;
  return { state: statement.value === 'n/a' ? 'n/a' : 'stated', statement };
};

/** The ids under which filters find a cell: its options, or its state where it has no value. */
export const entriesOf = (cell: Cell): readonly string[] => {
  if (cell.state !== 'stated') return [cell.state];
  const { value } = cell.statement;
  return typeof value === 'object' ? value : [String(value)];
};
