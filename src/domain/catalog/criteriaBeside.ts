import type { Catalog } from './catalog';

const known = new WeakMap<Catalog, ReadonlySet<string>>();

/**
 * The criteria that stand beside those of the catalog’s first source: those of groups in which all
 * that is stated comes from sources that are one of something else than the first is (`of`). A
 * catalog whose sources do not say what they are one of has none, and neither has a silent group.
 */
export const criteriaBeside = (catalog: Catalog): ReadonlySet<string> => {
  const made = known.get(catalog) ?? besideIn(catalog);
  known.set(catalog, made);
  return made;
};

const besideIn = ({ sources, providers, criteria }: Catalog): ReadonlySet<string> => {
  const [first] = sources;
  const groupOf = new Map(criteria.map(({ id, group }) => [id, group]));
  const said = providers.flatMap(({ statements }) =>
    [...statements].flatMap(([id, all]) => all.map(({ from }) => ({ from, in: groupOf.get(id) }))),
  );
  const isOther = ({ from }: (typeof said)[number]) =>
    from?.of !== undefined && from.of !== first?.of;
  const spoken = new Set(said.filter(isOther).map((each) => each.in));
  for (const each of said) if (!isOther(each)) spoken.delete(each.in);
  return new Set(criteria.filter(({ group }) => spoken.has(group)).map(({ id }) => id));
};
