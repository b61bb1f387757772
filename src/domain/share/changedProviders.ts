import type { Provider } from '../catalog/catalog';
import { sayingOf } from '../catalog/catalogRecord';
import { countWords } from '../catalog/wording';
import { type ChangedFact, providerSince, type Reread } from './reread';
import { toldWords } from './told';

const LISTS = ['features', 'status', 'contradictions', 'links', 'section'] as const;

const LIST_NAMES: { readonly [List in (typeof LISTS)[number]]: string } = {
  features: 'features',
  status: 'status remarks',
  contradictions: 'contradictions',
  links: 'links',
  section: 'ground section',
};

/** What a sheet lists, where it lists something else. */
const toldLists = (was: Provider, is: Provider): readonly ChangedFact[] =>
  LISTS.filter((list) => sayingOf(was[list]) !== sayingOf(is[list])).map((list) => {
    const [before, after] = [was, is].map((each) =>
      countWords(each[list].length, ['entry', 'entries']),
    );
    return {
      about: `${is.name}, ${LIST_NAMES[list]}`,
      was: before ?? '',
      is: before === after ? `${after}, in other words` : (after ?? ''),
    };
  });

/** What is to be prepared is too long to be told; only that it is there, is gone or reads otherwise. */
const toldPrepare = (was: Provider, is: Provider): readonly ChangedFact[] => {
  if (sayingOf(was.prepare) === sayingOf(is.prepare)) return [];
  const [before, after] = [was, is].map(({ prepare }) =>
    prepare === undefined ? 'not stated' : 'stated',
  );
  return [
    {
      about: `${is.name}, what to prepare`,
      was: before ?? '',
      is: before === after ? `${after}, in other words` : (after ?? ''),
    },
  ];
};

const toldOnSheet = (was: Provider, is: Provider): readonly ChangedFact[] => [
  ...toldWords(`${is.name}, summary`, was.summary?.text, is.summary?.text),
  ...toldLists(was, is),
  ...toldPrepare(was, is),
];

const toldOf = (reread: Reread, id: string): readonly ChangedFact[] => {
  const since = providerSince(reread, id);
  if (since === undefined) return [];
  const { was, is, took } = since;
  if (is === undefined) {
    const place = took === undefined ? '' : `; the link shows ${took.name} in its place`;
    return [{ about: was.name, was: 'in the catalog', is: `no longer in it${place}` }];
  }
  return [
    ...toldWords(`${is.name}, name`, was.name, is.name),
    ...toldWords(`${is.name}, notice`, was.notice?.text, is.notice?.text),
    ...(id === reread.old.sheet ? toldOnSheet(was, is) : []),
  ];
};

/** What has become of the providers that a link opens or picks; their values are told elsewhere. */
export const changedProviders = (reread: Reread): readonly ChangedFact[] =>
  reread.old.providers.flatMap((id) => toldOf(reread, id));
