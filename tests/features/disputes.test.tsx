// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { table } from '../support/onScreen';
import { renderApp } from '../support/renderApp';

const opened = async (id: string) => {
  const app = renderApp({ query: `?provider=${id}` });
  await screen.findByRole('heading', { level: 1 });
  return app;
};

/** A notice on the sheet, by its title; what its sides say and where. */
const sidesOf = (title: string): readonly (string | null)[] => {
  const heading = screen.getByRole('heading', { name: title });
  const notice = heading.parentElement;
  return notice === null
    ? []
    : within(notice)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
};

/** Where the repositories contradict the document, a line for each that readers must be shown. */
const CONTRADICTIONS: readonly (readonly [
  provider: string,
  title: string,
  document: RegExp,
  repository: RegExp,
])[] = [
  ['byoh', 'Kubernetes versions, Operating systems', /v1\.31 on Ubuntu 20\.04 and 22\.04/, /v1\.31 to v1\.35 on Ubuntu 22\.04 and 24\.04.*platform9.*read 21 Aug 2026/],
  ['byoh', 'What you bring, Special requirements', /over SSH/, /agent.*no step of the guides uses SSH/],
  ['sidero', 'Kubernetes versions', /v1\.34 with Talos v1\.11/, /up to v1\.36 with Talos up to v1\.13/],
  ['sidero', 'Secure boot', /Secure boot is a feature/, /no word of secure boot/],
  ['hivelocity', 'Maturity', /Medium/, /against production use.*alpha.*3 April 2024.*read 3 Apr 2024/],
  ['omni', 'Hardware discovery, Boot method, Network boot', /no hardware discovery.*agent-based/, /register themselves.*PXE, IPMI and Redfish/],
  ['metal3', 'Hardware discovery', /discovered/, /unknown ones are not found/],
  ['metal3', 'Boot method, Network boot', /PXE or iPXE/, /Virtual media and UEFI HTTP/],
  ['tinkerbell', 'Hardware discovery', /discovered/, /not by default/],
  ['tinkerbell', 'Special requirements, What you bring', /DHCP\/TFTP infrastructure/, /DHCP is built in/],
  ['tinkerbell', 'Boot method, Network boot', /PXE/, /ISO over Redfish virtual media/],
  ['harvester', 'Infrastructure type', /lead to Harvester itself/, /rancher-sandbox\/cluster-api-provider-harvester/],
  ['maas', 'Maturity', /Canonical.*High/, /Spectro Cloud.*0\.x/],
  ['kubevirt', 'Maturity', /High/, /0\.x with a v1alpha1 API/],
]; // prettier-ignore

describe('A sheet on which document and repositories contradict each other', () => {
  it.each(CONTRADICTIONS)('shows both sides with their days: %s, %s', async (id, title, document, repository) => {
    await opened(id);
    const [one, other] = sidesOf(`Sources contradict each other: ${title}`);
    expect(one).toMatch(document);
    expect(one).toMatch(/line.*read 22 Nov 2026/);
    expect(other).toMatch(repository);
    expect(other).toMatch(/read .*20\d\d/);
  }); // prettier-ignore

  it.each([
    [
      'byoh',
      'The source contradicts itself: Agent on the host, What you bring, Special requirements',
    ],
    ['tinkerbell', 'The source contradicts itself: Special requirements, What you bring'],
    ['omni', 'The source contradicts itself: Self-hosted'],
  ])('shows where the document contradicts itself: %s', async (id, title) => {
    await opened(id);
    expect(sidesOf(title)).toHaveLength(2);
  });

  it('marks the facts in dispute, and no others', async () => {
    await opened('metal3');
    const marked = screen
      .getAllByRole('row')
      .filter((row) => within(row).queryByText('disputed') !== null)
      .map((row) => within(row).getByRole('rowheader').textContent);
    expect(marked).toEqual([
      expect.stringMatching(/^Hardware discovery/),
      expect.stringMatching(/^Boot method/),
      expect.stringMatching(/^Network boot/),
    ]);
  });
});

const cellOf = (name: string, column: string): HTMLElement => {
  const row = within(table())
    .getAllByRole('row')
    .find((each) => within(each).queryByRole('link', { name }) !== null);
  const cells = row === undefined ? [] : within(row).getAllByRole('cell');
  return cells.find((cell) => cell.dataset['label'] === column) ?? document.body;
};

describe('The table', () => {
  it('marks a value on which sources disagree, and leaves it as the document has it', () => {
    renderApp();
    const cell = cellOf('Metal3', 'Hardware discovery');
    expect(within(cell).getByText('disputed')).toBeInTheDocument();
    expect(cell).toHaveTextContent('Yes');
  });

  it('filters by what is disputed', async () => {
    const { user } = renderApp();
    await user.click(await screen.findByText('on what sources disagree'));
    const disputed = within(await screen.findByRole('group', { name: /^Disputed/ }));
    await user.click(disputed.getByRole('checkbox', { name: /Secure boot/ }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1 of 11 providers');
    expect(location.search).toBe('?disputed=secure-boot');
  });

  it('counts the newest statement where the reader says so, in values, filters and link', async () => {
    const { user } = renderApp({ query: '?hardware-discovery=yes' });
    expect(within(table()).getByRole('link', { name: 'Metal3' })).toBeVisible();
    await user.click(await screen.findByRole('radio', { name: 'the newest statement' }));
    expect(within(table()).queryByRole('link', { name: 'Metal3' })).toBeNull();
    expect(within(table()).getByRole('link', { name: 'Omni' })).toBeVisible();
    expect(location.search).toBe('?hardware-discovery=yes&count=newest');
    await user.click(
      await screen.findByRole('link', { name: 'Remove Counted: the newest statement' }),
    );
    expect(within(table()).getByRole('link', { name: 'Metal3' })).toBeVisible();
  });
});

describe('Decide', () => {
  it('warns where an answer rests on a value in dispute', async () => {
    renderApp({ query: '?view=decide&need=discovery:yes,ground:own-servers' });
    const result = await screen.findByRole('region', { name: 'Result' });
    expect(result).toHaveTextContent(
      /Sources contradict each other on hardware discovery: Hardware is discovered \(Non-Cloud/,
    );
  });
});

describe('A value', () => {
  it('is marked as old once it was read longer ago than the catalog allows, and only then', async () => {
    const { store } = await opened('hivelocity');
    const main = within(screen.getByRole('main'));
    expect(main.queryAllByText(', old')).toHaveLength(0);
    store.setState({ today: '2026-11-27' });
    expect((await main.findAllByText(', old')).length).toBeGreaterThan(10);
  });

  it('of a fresh reading is not', async () => {
    const { store } = await opened('metal3');
    store.setState({ today: '2026-11-27' });
    expect(within(screen.getByRole('main')).queryAllByText(', old')).toHaveLength(0);
  });

  it('leads to a report of an error, filled in', async () => {
    await opened('metal3');
    const report = screen.getByRole('link', { name: 'Report an error in Maturity' });
    const draft = new URL(report.getAttribute('href') ?? '');
    expect(draft.searchParams.get('body')).toMatch(
      /Provider: Metal3\r\nCriterion: Maturity\r\nThe catalog says: High\r\nIts source: Non-Cloud.*line 254/,
    );
  });
});
