import { describe, expect, it } from 'vitest';
import { bundledCatalog } from '../../support/bundled';
import { JOURNEYS, recordOf } from '../../support/someDecisions';
import { headingsIn, linesUnder, writtenLines } from '../../support/writtenLines';

describe('The record of own racks with BMCs and CNCF required', () => {
  const { written } = recordOf(bundledCatalog, JOURNEYS['own-racks']);

  it('proposes Metal3, and says how sure that is and what it asks for', () => {
    expect(headingsIn(written)[0]).toBe('Use Metal3 as the provider (Non-Cloud Infrastructure Providers)');
    expect(writtenLines(written).slice(0, 2)).toEqual(['status: proposed', 'date: 2026-11-30']);
    expect(linesUnder(written, 'Decision Outcome')[0]).toMatch(/^Chosen option: Metal3\. Metal3 is first under about 95%/);
    expect(linesUnder(written, 'Consequences').join('\n')).toContain('What you bring: BMC with IPMI/Redfish (lines 84 and 254)');
    expect(linesUnder(written, 'Consequences').join('\n')).toMatch(/Not stated of Metal3.*\n.*operating systems/);
  }); // prettier-ignore

  it('keeps what is tied in the order of importance in one place', () => {
    expect(linesUnder(written, 'Decision Drivers')).toContain(
      'Low complexity: High → Low, tied with Hardware discovery: No → Yes',
    );
  });
});

describe('The record of running Ubuntu hosts with SSH alone', () => {
  const { written } = recordOf(bundledCatalog, JOURNEYS['running-hosts']);

  it('chooses nobody, since nobody is confirmed, and says what to look up and where', () => {
    expect(headingsIn(written)[0]).toMatch(/^Check whether k0smotron can be the provider/);
    expect(linesUnder(written, 'Decision Outcome')[0]).toMatch(/^Chosen option: none yet\. Nobody is confirmed/);
    expect(linesUnder(written, 'Confirmation')).toContain(
      'k0smotron meets the rest. Not stated: operating systems. Look it up: https://github.com/k0sproject/k0smotron',
    );
  }); // prettier-ignore

  it('warns that BYOH is ruled out by what its source contradicts itself on', () => {
    expect(linesUnder(written, 'BYOH').join('\n')).toMatch(/contradicts itself on agent on the host.*lines 187, 190 and 259/);
    expect(linesUnder(written, 'Confirmation').join('\n')).toContain('BYOH is ruled out only by');
  }); // prettier-ignore
});

describe('The record of needs that nobody meets', () => {
  const { written } = recordOf(bundledCatalog, JOURNEYS['nothing-fits']);

  it('says which of them nobody meets together, and who would be first if one gave way', () => {
    expect(headingsIn(written)[0]).toMatch(/^Decide which need gives way, since no provider fits/);
    expect(linesUnder(written, 'Decision Outcome')).toContain(
      'No provider meets both “maturity: at least High” and “complexity: at most Low”.',
    );
    expect(linesUnder(written, 'Near Misses')).toContain(
      'Accept “maturity: at least Medium”, and Omni fits. Omni would be first.',
    );
    expect(headingsIn(written)).not.toContain('Consequences');
  });
});
