import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, reportAddress } from '../../../src/features/provider/report';

const report: Report = {
  provider: 'Metal3',
  criterion: 'Hardware discovery',
  value: 'Yes & “more”',
  source: 'A paper, read 22 November 2026, line 254',
  page: 'https://example.org/?provider=metal3',
};

describe('A report of a wrong value', () => {
  it('opens the form of the repository with provider, criterion, value and source filled in', () => {
    const address = new URL(reportAddress(report, 'https://example.org/groundwork/'));
    expect(address.origin + address.pathname).toBe('https://example.org/groundwork/issues/new');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'wrong-value.yml',
      title: 'Wrong value: Hardware discovery of Metal3',
      ...report,
    });
  });

  it('fills in fields that the form has', () => {
    const form = readFileSync(
      join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE/wrong-value.yml'),
      'utf8',
    );
    for (const field of Object.keys(report)) expect(form).toContain(`id: ${field}\n`);
  });

  it('is a draft of a letter where the build names no repository', () => {
    const address = new URL(reportAddress(report, ''));
    expect(address.protocol).toBe('mailto:');
    expect(address.searchParams.get('subject')).toBe('Wrong value: Hardware discovery of Metal3');
    for (const said of Object.values(report))
      expect(address.searchParams.get('body')).toContain(said);
  });
});
