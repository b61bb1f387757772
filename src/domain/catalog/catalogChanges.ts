import type { Catalog, Provider } from './catalog';
import { FRAME, providerRecord, sayingOf, statedRecords } from './catalogRecord';
import type { CatalogChange } from './layer';

type Kept<Thing> = { readonly id: string; readonly thing: Thing };

/** What was added, changed or removed in one list, in the order of the list before. */
const changedIn = <Thing>(before: readonly Kept<Thing>[], after: readonly Kept<Thing>[]) => {
  const now = new Map(after.map(({ id, thing }) => [id, thing]));
  const then = new Set(before.map(({ id }) => id));
  return [
    ...before.flatMap(({ id, thing }) => {
      const other = now.get(id);
      if (other === undefined) return [{ id, before: thing, gone: true as const }];
      return sayingOf(other) === sayingOf(thing) ? [] : [{ id, before: thing }];
    }),
    ...after.filter(({ id }) => !then.has(id)).map(({ id }) => ({ id })),
  ];
};

const listsOf = (catalog: Catalog) => ({
  providers: catalog.providers.map((each) => ({ id: each.id, thing: providerRecord(each) })),
  criteria: catalog.criteria.map((each) => ({ id: each.id, thing: each })),
  questions: catalog.questions.map((each) => ({ id: each.id, thing: each })),
  preferences: catalog.preferences.map((each) => ({ id: each.criterion, thing: each })),
});

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/**
 * The order before, where it is not what remains of the order after when what was added is taken
 * away and what was removed is put at the end.
 */
const orderBefore = (before: readonly string[], after: readonly string[]) => {
  const kept = after.filter((id) => before.includes(id));
  const put = [...kept, ...before.filter((id) => !after.includes(id))];
  return put.every((id, at) => id === before[at]) ? undefined : before;
};

/** What is said of one provider otherwise than before, on the criteria that there were. */
const changedValues = (before: Catalog, { id, statements }: Provider, after: Catalog) => {
  const then = statedRecords(before.providers.find((each) => each.id === id));
  const now = statedRecords(after.providers.find((each) => each.id === id));
  const asked = new Set(idsOf(before.criteria));
  const criteria = new Set([...statements.keys(), ...now.keys()]);
  return [...criteria]
    .filter((criterion) => asked.has(criterion))
    .filter((criterion) => sayingOf(then.get(criterion)) !== sayingOf(now.get(criterion)))
    .map((criterion): CatalogChange => {
      const said = then.get(criterion);
      const about = { of: 'value' as const, provider: id, criterion };
      return said === undefined ? about : { ...about, before: said };
    });
};

const changedFrame = (before: Catalog, after: Catalog): readonly CatalogChange[] => {
  const fields = FRAME.filter((field) => sayingOf(before[field]) !== sayingOf(after[field]));
  const was = Object.fromEntries(fields.map((field) => [field, before[field]]));
  return fields.length === 0 ? [] : [{ of: 'frame', before: was }];
};

/**
 * All that a release changes, each thing as it was before: enough to go back from the catalog after
 * to exactly the catalog before. Nothing is said of values that came or went with their criterion,
 * or came with their provider.
 */
export const changesBetween = (before: Catalog, after: Catalog): readonly CatalogChange[] => {
  const [then, now] = [listsOf(before), listsOf(after)];
  const orders = (['providers', 'criteria', 'questions', 'preferences'] as const).flatMap(
    (list): CatalogChange[] => {
      const order = orderBefore(idsOf(then[list]), idsOf(now[list]));
      return order === undefined ? [] : [{ of: 'order', list, before: order }];
    },
  );
  return [
    ...changedFrame(before, after),
    ...changedIn(then.criteria, now.criteria).map((each) => ({
      of: 'criterion' as const,
      ...each,
    })),
    ...changedIn(then.questions, now.questions).map((each) => ({
      of: 'question' as const,
      ...each,
    })),
    ...changedIn(then.preferences, now.preferences).map((each) => ({
      of: 'preference' as const,
      ...each,
    })),
    ...changedIn(then.providers, now.providers).map((each) => ({
      of: 'provider' as const,
      ...each,
    })),
    ...before.providers.flatMap((provider) => changedValues(before, provider, after)),
    ...orders,
  ];
};
