import {
  addToOrder,
  AGENT,
  CAPABILITIES,
  choose,
  CNCF,
  entry,
  expectCounts,
  expectFirst,
  expectIn,
  expectNothingInvented,
  expectOrder,
  first,
  GROUND,
  LACKS,
  NODES,
  openDecide,
  part,
  result,
  STANDING,
  status,
  SYSTEM,
  VERSION,
} from './support/decide';
import { expect, test } from './support/journey';
import { names } from './support/source';

const byName = names.toSorted((one, other) => one.toLowerCase().localeCompare(other.toLowerCase()));
const allBut = (...who: readonly string[]) => byName.filter((name) => !who.includes(name));

test('before any answer everybody fits, by name, and nobody is recommended', async ({ page }) => {
  await openDecide(page);
  await expectCounts(page, 11, 0, 0);
  await expect(status(page)).toContainText('nothing is preferred, so nothing is ranked');
  await expectIn(page, 'Fits', byName);
  await expect(first(page)).toHaveCount(0);
  for (const heading of ['To check', 'Ruled out', 'Near misses'])
    await expect(part(page, heading)).toHaveCount(0);
});

test('own racks with BMCs and CNCF required: Metal3, then Tinkerbell', async ({ page }) => {
  await openDecide(page);
  await choose(page, GROUND, 'Servers of our own');
  await choose(page, CNCF, 'Sandbox');
  await expectIn(page, 'Fits', ['Metal3', 'Tinkerbell']);
  await addToOrder(page, 'Maturity').click();
  await addToOrder(page, 'Low complexity').click();
  await expectOrder(page, ['1 Maturity', '2 Low complexity']);
  await expectCounts(page, 2, 0, 9);
  await expectFirst(page, 'Recommended', ['Metal3']);
  await expect(first(page).getByRole('listitem')).toHaveText([
    /^Maturity: High; 4 of 4 steps$/,
    /^Complexity: Medium-High; 1 of 4 steps, the best is Low$/,
  ]);
  await expect(status(page)).toContainText(/Metal3 is first under about 9\d% of the weightings/);
  await expectIn(page, 'Also fits', ['Tinkerbell']);
  await expect(entry(page, 'Also fits', 'Tinkerbell')).toContainText(
    'maturity outweighs “low complexity”',
  );
  await expectIn(page, 'Ruled out', allBut('Metal3', 'Tinkerbell'));
  await expect(entry(page, 'Ruled out', 'MAAS')).toContainText(
    /CNCF status: Not CNCF; you asked for at least Sandbox\s+lines 217 and 260, question 11/,
  );
  await expect(entry(page, 'Ruled out', 'BYOH')).toContainText(/question 1\D.*question 11/s);
  await expectNothingInvented(page);
});

test('whoever has no BMCs either is left with Tinkerbell alone', async ({ page }) => {
  await openDecide(page);
  await choose(page, GROUND, 'Servers of our own');
  await choose(page, CNCF, 'Sandbox');
  await choose(page, LACKS, 'BMCs with IPMI or Redfish');
  await expectFirst(page, 'Recommended', ['Tinkerbell']);
  await expect(status(page)).toContainText('Only Tinkerbell is left');
  await expect(entry(page, 'Ruled out', 'Metal3')).toContainText(
    /What you bring: BMC with IPMI\/Redfish; you cannot offer BMCs with IPMI or Redfish\s+lines 84 and 254/,
  );
  await expectNothingInvented(page);
});

test('running Ubuntu hosts over SSH without an agent: nobody is confirmed, k0smotron is to be checked', async ({
  page,
}) => {
  await openDecide(page);
  await choose(page, GROUND, 'Hosts that already run');
  await choose(page, SYSTEM, 'Ubuntu');
  await expectFirst(page, 'Recommended', ['BYOH']);
  await choose(page, AGENT, 'It must not');
  await expectCounts(page, 0, 1, 10);
  await expect(status(page)).toContainText('Nobody is confirmed');
  await expectFirst(page, 'if what is not stated turns out well', ['k0smotron']);
  await expect(result(page).getByText('Recommended')).toHaveCount(0);
  await expect(entry(page, 'To check', 'k0smotron')).toContainText(
    'k0smotron meets the rest. Not stated: operating systems.',
  );
  await expect(entry(page, 'Ruled out', 'BYOH')).toContainText(
    /Agent on the host: Yes; you asked for No\s+line 190/,
  );
  await expectIn(page, 'Ruled out', allBut('k0smotron'));
  await expectNothingInvented(page);
});

test('no control over DHCP and no network boot: what boots by PXE is out, what is silent is not', async ({
  page,
}) => {
  await openDecide(page);
  await choose(
    page,
    LACKS,
    'Control over DHCP, TFTP and network boot',
    'Machines that boot over the network',
  );
  await expectIn(page, 'Fits', ['BYOH', 'k0smotron', 'Omni']);
  await expectIn(page, 'To check', ['Harvester', 'Hivelocity', 'KubeVirt', 'vcluster']);
  await expectIn(page, 'Ruled out', ['MAAS', 'Metal3', 'Sidero', 'Tinkerbell']);
  await expectCounts(page, 3, 4, 4);
  await expect(first(page)).toHaveCount(0);
  const tinkerbell = entry(page, 'Ruled out', 'Tinkerbell');
  await expect(tinkerbell).toContainText(/What you bring: DHCP\/TFTP; .*line 255/);
  await expect(tinkerbell).toContainText(
    /Network boot: Yes; you cannot offer machines that boot over the network\s+line 255/,
  );
  await expect(entry(page, 'To check', 'KubeVirt')).toContainText('Not stated: network boot');
  await expect(entry(page, 'Fits', 'Omni')).toContainText('Not a traditional Cluster API provider');
  await expectNothingInvented(page);
});

test('an existing cluster and VMs that migrate live: KubeVirt alone', async ({ page }) => {
  await openDecide(page);
  await choose(page, GROUND, 'A Kubernetes cluster');
  await choose(page, NODES, 'Virtual machines');
  await choose(page, CAPABILITIES, 'Live migration');
  await expectCounts(page, 1, 0, 10);
  await expectFirst(page, 'Recommended', ['KubeVirt']);
  await expect(status(page)).toContainText('The needs decided; nothing was ranked.');
  await expect(entry(page, 'Ruled out', 'Harvester')).toContainText(
    /Stands on: Your own servers; you asked for An existing Kubernetes cluster\s+line 248/,
  );
  await expect(entry(page, 'Ruled out', 'vcluster')).toContainText('Virtual clusters');
  await expect(part(page, 'Near misses')).toContainText('Your own servers”, and Harvester fits');
  await expect(part(page, 'To check')).toHaveCount(0);
  await expectNothingInvented(page);
});

test('Talos on own hardware: Omni and Sidero, each with its notice', async ({ page }) => {
  await openDecide(page);
  await choose(page, GROUND, 'Servers of our own');
  await choose(page, SYSTEM, 'Talos Linux');
  await expectIn(page, 'Fits', ['Omni', 'Sidero']);
  await expect(entry(page, 'Fits', 'Sidero')).toContainText('No longer actively developed');
  await expectIn(page, 'To check', ['Harvester', 'MAAS', 'Metal3', 'Tinkerbell']);
  await expectIn(page, 'Ruled out', ['BYOH', 'Hivelocity', 'k0smotron', 'KubeVirt', 'vcluster']);
  // It names Ubuntu, and does not say that nothing else runs on it.
  await expect(entry(page, 'Ruled out', 'BYOH')).not.toContainText('Operating systems');
  await expectNothingInvented(page);
  await addToOrder(page, 'Low complexity').click();
  await expectFirst(page, 'Recommended', ['Omni']);
  await expect(first(page)).toContainText('Not a traditional Cluster API provider');
  await expectIn(page, 'To check', ['Harvester', 'MAAS', 'Metal3', 'Tinkerbell']);
  await expectNothingInvented(page);
});

const silent = [
  [VERSION, 'v1.34', ['Sidero'], []],
  [STANDING, 'It is not called unfit for production', [], ['BYOH']],
  [STANDING, 'Its own makers still develop it', [], ['BYOH', 'Sidero']],
] as const;

for (const [text, label, fit, out] of silent)
  test(`“${label}”, of which the source says nearly nothing, rules out nobody in silence`, async ({
    page,
  }) => {
    await openDecide(page);
    await choose(page, text, label);
    await expectCounts(page, fit.length, 11 - fit.length - out.length, out.length);
    await expectIn(page, 'To check', allBut(...fit, ...out));
    await expectIn(page, 'Ruled out', out);
    await expect(first(page)).toHaveCount(fit.length);
    await expectNothingInvented(page);
  });
