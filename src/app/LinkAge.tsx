import { type ReactNode, useMemo } from 'react';
import { lastRelease } from '../domain/catalog/catalogAsOf';
import type { Release } from '../domain/catalog/layer';
import { countWords, dateWords } from '../domain/catalog/wording';
import { datedFactWords, factsSince } from '../domain/share/factsSince';
import { useAppStore, useCatalog, useChoices } from '../store/AppStoreContext';
import type { MadeWith } from '../store/madeWith';
import { readLink } from '../url/link';
import { ClosableNotice } from './ClosableNotice';
import { FoldedList } from './FoldedList';
import { readingsOf } from './readings';

type LinkAgeProps = { readonly madeWith: MadeWith };

/**
 * Says which facts that the link rests on have changed since it was made; and where nobody can say
 * so, why. Another view or sheet than the one that the link opens makes it moot.
 */
export default function LinkAge({ madeWith }: LinkAgeProps) {
  const catalog = useCatalog();
  const { view, provider } = useChoices();
  const opened = useMemo(() => readLink(catalog, madeWith.link).choices, [catalog, madeWith]);
  const last = lastRelease(catalog);
  if (view !== opened.view || provider !== opened.provider) return null;
  if (last === undefined) return <OtherCatalog version={madeWith.version} />;
  if (last.version < madeWith.version) return <Newer version={madeWith.version} last={last} />;
  return last.version === madeWith.version ? null : <Older madeWith={madeWith} last={last} />;
}

type AgeNoticeProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
};

function AgeNotice(notice: AgeNoticeProps) {
  return <ClosableNotice {...notice} onClose={useAppStore().putAgeAway} />;
}

type OtherCatalogProps = { readonly version: number };

function OtherCatalog({ version }: OtherCatalogProps) {
  return (
    <AgeNotice title="This link was made with another catalog">
      <p>
        It names version {version}, and this catalog has no versions, so nobody can say what has
        changed since. What is shown are the values of this catalog.
      </p>
    </AgeNotice>
  );
}

type NewerProps = { readonly version: number; readonly last: Release };

function Newer({ version, last }: NewerProps) {
  return (
    <AgeNotice
      title="This link was made with a newer catalog"
      acts={
        <button className="btn" type="button" onClick={() => window.location.reload()}>
          Load again
        </button>
      }
    >
      <p>
        It names version {version}; this page has version {last.version}, of {dateWords(last.date)},
        and shows the values of that. They may have changed since. Load the page again for the
        newest catalog; your choices stay in the address.
      </p>
    </AgeNotice>
  );
}

type OlderProps = { readonly madeWith: MadeWith; readonly last: Release };

const titleOf = (count: number): string => {
  if (count === 0) return 'Nothing that this link chooses by has changed since it was made';
  return count === 1
    ? 'One fact that this link rests on has changed since it was made'
    : `${count.toLocaleString('en')} facts that this link rests on have changed since it was made`;
};

function Older({ madeWith, last }: OlderProps) {
  const catalog = useCatalog();
  const { facts, changes } = useMemo(
    () => factsSince(readingsOf(catalog, madeWith)),
    [catalog, madeWith],
  );
  const { version, date } =
    catalog.releases.find((release) => release.version === madeWith.version) ?? last;
  return (
    <AgeNotice title={titleOf(facts.length)}>
      <p>
        It was made with version {version} of the catalog, of {dateWords(date)}; this is version{' '}
        {last.version}, of {dateWords(last.date)}
        {facts.length === 0
          ? `; ${countWords(changes, ['other change', 'other changes'])} may show on the page.`
          : ', and what is shown are the values of today.'}
      </p>
      {facts.length > 0 && <FoldedList lines={facts.map(datedFactWords)} />}
    </AgeNotice>
  );
}
