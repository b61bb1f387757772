import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/domain/catalog/catalog';
import type { Layer } from '../../../src/domain/catalog/layer';
import { nextRelease } from '../../../src/domain/catalog/nextRelease';
import { aLayer, aProvider, CRITERIA } from '../../support/aCatalog';
import { PREFERENCES, QUESTIONS } from '../../support/aDecision';

const wish = {
  questions: QUESTIONS,
  preferences: PREFERENCES,
  releases: [{ version: 1, date: '2026-01-05', changes: [] }],
} satisfies Partial<Layer>;
const first = aLayer(
  [aProvider({ name: 'Ada', values: { nodes: 3 } }), aProvider({ name: 'Bob' })],
  wish,
);
const after = (more: Partial<Layer>, date = '2026-02-02') =>
  nextRelease(catalogOf([first]), catalogOf([{ ...first, ...more }]), date);

describe('The next release of a catalog', () => {
  it('is none where nothing has changed', () => {
    expect(after({})).toEqual({ kind: 'unchanged', version: 1 });
  });

  it('counts the version up and says every change', () => {
    const providers = [
      aProvider({ name: 'Bob', values: { nodes: 1 } }),
      aProvider({ name: 'Ada the First', id: 'ada' }),
      aProvider({ name: 'Eve' }),
    ];
    const released = after({
      title: 'Another title',
      providers,
      criteria: [...CRITERIA.slice(0, 5), { ...CRITERIA[5], label: 'Out' } as Criteria],
      preferences: PREFERENCES.slice(1),
    });
    expect(released).toMatchObject({
      kind: 'released',
      release: { version: 2, date: '2026-02-02' },
      lines: [
        'title: changed',
        'criterion released: changed',
        'preference maturity: removed',
        'provider ada: changed',
        'provider eve: added',
        'value of ada on nodes: changed or removed',
        'value of bob on nodes: added',
        'order of providers: changed',
        'order of preferences: changed',
      ],
    });
  });

  it('is refused with all reasons at once', () => {
    expect(after({ providers: first.providers?.slice(1) ?? [] }, '2026-01-04')).toEqual({
      kind: 'refused',
      reasons: [
        'providers: “ada” is gone, and links name it. Put it back, or add an alias: { "of": "providers", "old": "ada", "now": … }.',
        '2026-01-04 is before 2026-01-05, the day of version 1.',
      ],
    });
  });
});

type Criteria = (typeof CRITERIA)[number];
