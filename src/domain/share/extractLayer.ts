import type { Catalog, Provider, Stated } from '../catalog/catalog';
import type { Criterion, Layer, LayerProvider, Statement } from '../catalog/layer';
import { preparePlaces } from '../catalog/preparePlaces';
import { saidInWords } from '../catalog/saidInWords';

/** What a layer is made of: these providers and criteria, in this order. */
export type LayerParts = {
  readonly providers: readonly Provider[];
  readonly criteria: readonly Criterion[];
};

type Known = { readonly criteria: ReadonlySet<string>; readonly providers: ReadonlySet<string> };

/** Leaves out lists without an entry, as a file would. */
const filled = <Fields extends object>(fields: Fields): Partial<Fields> => {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // What is left are fields of the same object.
  return Object.fromEntries(kept) as Partial<Fields>;
};

/** A statement as a file writes it; its source is named where it is not the catalog’s first. */
const statementIn = (catalog: Catalog, stated: Stated): Statement => {
  const { layer: _layer, own: _own, from, ...statement } = stated;
  const isFirst = from === undefined || from.id === catalog.sources[0]?.id;
  return isFirst ? statement : { ...statement, source: from.id };
};

type Notice = NonNullable<LayerProvider['notice']>;

/** A notice; the successor stays only where it is in the layer too. */
const noticeIn = ({ successor, ...notice }: Notice, known: Known): Notice =>
  successor !== undefined && known.providers.has(successor) ? { ...notice, successor } : notice;

const providerIn = (catalog: Catalog, provider: Provider, known: Known): LayerProvider => {
  const { id, name, statements, contradictions, notice, own: _own, ...others } = provider;
  const isKnown = (id: string) => known.criteria.has(id);
  const stated = [...statements].flatMap(([id, [first]]) =>
    first !== undefined && isKnown(id) ? [[id, statementIn(catalog, first)] as const] : [],
  );
  return {
    id,
    name,
    ...filled({
      ...others,
      notice: notice && noticeIn(notice, known),
      contradictions: contradictions
        .map((each) => ({ ...each, criteria: each.criteria.filter(isKnown) }))
        .filter(({ criteria }) => criteria.length > 0),
    }),
    statements: Object.fromEntries(stated),
  };
};

const rolesIn = (
  { roles: { position, spokes, ...named } }: Catalog,
  isKnown: (id: string) => boolean,
): NonNullable<Layer['roles']> => ({
  // Strata and kind, each the id of a criterion.
  ...Object.fromEntries(Object.entries(named).filter(([, id]) => id !== undefined && isKnown(id))),
  ...(position !== undefined && Object.values(position).every(isKnown) ? { position } : {}),
  ...(spokes === undefined ? {} : { spokes: spokes.filter((spoke) => isKnown(spoke.criterion)) }),
});

/** A question all of whose answers can still be judged. */
const isWhole = (
  { criterion = '', answers = [], levels }: Catalog['questions'][number],
  isKnown: (id: string) => boolean,
): boolean => {
  const asked = answers.map((answer) => answer.criterion ?? criterion);
  return [...asked, ...(levels === undefined ? [] : [criterion])].every(isKnown);
};

/** The questions that can still be judged; answers only contradict answers that are there. */
const questionsIn = ({ questions }: Catalog, isKnown: (id: string) => boolean) => {
  const kept = questions.filter((question) => isWhole(question, isKnown));
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map(({ answers, ...question }) =>
    answers === undefined
      ? question
      : {
          ...question,
          answers: answers.map(({ contradicts, ...answer }) => {
            const left = contradicts?.filter((each) => ids.has(each.split(':')[0] ?? '')) ?? [];
            return left.length === 0 ? answer : { ...answer, contradicts: left };
          }),
        },
  );
};

/** The sources of all that is said of these providers, and the one of all that name none. */
const sourcesIn = ({ sources }: Catalog, providers: readonly LayerProvider[]) => {
  const named = new Set(
    providers.flatMap((provider) => [
      ...Object.values(provider.statements ?? {}).map(({ source }) => source),
      ...saidInWords(provider).map(([, { source }]) => source),
      ...preparePlaces(provider.prepare).map(({ source }) => source),
    ]),
  );
  return sources.filter(({ id }, at) => at === 0 || named.has(id));
};

/**
 * A part of a catalog as a layer of its own, which opens as a catalog: these providers with all that
 * is said of them in words, these criteria, what is stated on them, and whatever of sources, groups,
 * roles, order, questions and preferences still leads somewhere. Of several statements on one cell
 * it has the one that counts. The layer passes `parseLayer` if the catalog’s own layers did.
 */
export const layerOf = (catalog: Catalog, { providers, criteria }: LayerParts): Layer => {
  const known: Known = {
    criteria: new Set(criteria.map(({ id }) => id)),
    providers: new Set(providers.map(({ id }) => id)),
  };
  const isKnown = (id: string) => known.criteria.has(id);
  const groups = new Set(criteria.map(({ group }) => group));
  const records = providers.map((provider) => providerIn(catalog, provider, known));
  return {
    format: 1,
    id: 'saved-sheet',
    title: catalog.title === '' ? catalog.things[1] : catalog.title,
    things: catalog.things,
    ...(catalog.oldAfter === undefined ? {} : { oldAfter: catalog.oldAfter }),
    sources: sourcesIn(catalog, records),
    roles: rolesIn(catalog, isKnown),
    sort: catalog.sort.filter((key) => key === 'name' || isKnown(key.replace(/^-/, ''))),
    questions: questionsIn(catalog, isKnown),
    preferences: catalog.preferences.filter(({ criterion }) => isKnown(criterion)),
    groups: catalog.groups.filter(({ id }) => groups.has(id)),
    criteria,
    providers: records,
  };
};
