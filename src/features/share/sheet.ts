import type { Catalog } from '../../domain/catalog/catalog';
import type { Provenance } from '../../domain/share/provenance';
import type { Choices } from '../../store/choices';
import { drawnWith, sheetName } from '../../store/sheetWords';
import { versionedLink } from '../../url/versionedLink';
import { today } from '../../store/today';

/** What is on the page, and where that comes from. */
export type Sheet = {
  readonly catalog: Catalog;
  readonly choices: Choices;
  readonly provenance: Provenance;
};

/** The whole address of a link within the app. */
export const addressOf = (link: string): string => {
  const address = new URL(link, location.href);
  if (link === '?') address.search = '';
  address.hash = '';
  return address.href;
};

/** What the choices show now, with the address that shows it again. */
export const sheetOf = (catalog: Catalog, choices: Choices): Sheet => ({
  catalog,
  choices,
  provenance: {
    sheet: sheetName(catalog, choices),
    drawnWith: drawnWith(catalog, choices),
    catalog: catalog.title,
    version: catalog.releases.at(-1)?.version,
    read: catalog.sources[0]?.read,
    exported: today(),
    link: addressOf(versionedLink(catalog, choices)),
  },
});

/** A name for files of this sheet, as short as systems like it: “groundwork-compare-metal3-maas”. */
export const fileName = ({ provenance }: Sheet): string =>
  `groundwork ${provenance.sheet}`
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-+$/, '');
