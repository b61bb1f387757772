import { todaysId } from '../catalog/alias';
import { optionsOf, optionWords } from '../catalog/criterion';
import type { Criterion } from '../catalog/layer';
import { usedCriteria } from './changedValues';
import { type ChangedFact, criterionSince, type Reread } from './reread';
import { toldWords } from './told';

const toldOptions = (reread: Reread, was: Criterion, is: Criterion): readonly ChangedFact[] => {
  const { aliases } = reread.now.catalog;
  const then = new Map(
    optionsOf(was).map((option) => [todaysId(aliases, `criteria.${is.id}`, option.id), option]),
  );
  return optionsOf(is).flatMap((option) => {
    const before = then.get(option.id);
    const about = `${is.label}, ${optionWords(option)}`;
    if (before === undefined) return [{ about, was: 'not there', is: 'a value that it can have' }];
    return [
      ...toldWords(`${is.label}, name of a value`, optionWords(before), optionWords(option)),
      ...toldWords(`${about}, meaning`, before.definition, option.definition),
    ];
  });
};

const toldOf = (reread: Reread, id: string): readonly ChangedFact[] => {
  const since = criterionSince(reread, id);
  if (since === undefined) return [];
  const { was, is, took } = since;
  if (is === undefined) {
    const place = took === undefined ? '' : `; the link takes ${took.label} in its place`;
    return [{ about: was.label, was: 'a criterion', is: `no longer one${place}` }];
  }
  return [
    ...toldWords(`${is.label}, name`, was.label, is.label),
    ...toldWords(`${is.label}, meaning`, was.definition, is.definition),
    ...toldOptions(reread, was, is),
  ];
};

/** Criteria that were not there then, in any name. */
const addedCriteria = (reread: Reread): readonly ChangedFact[] => {
  const known = new Set(
    reread.old.catalog.criteria.map(({ id }) => criterionSince(reread, id)?.is?.id),
  );
  return reread.now.catalog.criteria
    .filter(({ id }) => !known.has(id) && !reread.old.catalog.criteria.some((each) => each.id === id))
    .map(({ label }) => ({ about: label, was: 'not a criterion', is: 'one' }));
}; // prettier-ignore

/**
 * What has become of the criteria that a link uses, and of all of them where it shows all: names,
 * meanings, and the values that they can have.
 */
export const changedCriteria = (reread: Reread): readonly ChangedFact[] => {
  const { catalog, showsAll } = reread.old;
  const used = new Set(usedCriteria(reread));
  const ids = catalog.criteria.map(({ id }) => id).filter((id) => showsAll || used.has(id));
  return [...ids.flatMap((id) => toldOf(reread, id)), ...(showsAll ? addedCriteria(reread) : [])];
};
