import { describe, expect, it } from 'vitest';
import type { Criterion, LayerProvider } from '../../../src/domain/catalog/layer';
import { contradictions } from '../../../src/domain/decide/contradiction';
import { fitting } from '../../../src/domain/decide/fitting';
import type { Need } from '../../../src/domain/decide/need';
import { toCheckWords } from '../../../src/domain/decide/needWords';
import { aCatalog, aProvider, CRITERIA } from '../../support/aCatalog';

const any = (criterion: string, ...of: readonly string[]): Need => ({ criterion, kind: 'any', of });
const none = (criterion: string, ...of: readonly string[]): Need => ({
  criterion,
  kind: 'none',
  of,
});

describe('A need on a set of which a source names but a part', () => {
  const systems: Criterion = {
    id: 'systems',
    kind: 'set',
    label: 'Systems',
    group: 'operation',
    definition: 'Those that are named; others may work.',
    partial: true,
    options: ['ubuntu', 'talos', 'debian'].map((id) => ({ id, label: id })),
  };
  const said = (need: Need, statement: LayerProvider['statements']) => {
    const ada = aProvider({ name: 'Ada', statements: statement });
    const catalog = aCatalog([ada], { criteria: [...CRITERIA, systems] });
    const { confirmed, toCheck } = fitting(catalog, [need]);
    return confirmed.length > 0 ? 'met' : toCheck.length > 0 ? 'unknown' : 'failed';
  };
  const ubuntu = { systems: { value: ['ubuntu'] } };

  it('is met by what is named, and not failed by what is not', () => {
    expect(said(any('systems', 'ubuntu', 'debian'), ubuntu)).toBe('met');
    expect(said(any('systems', 'talos'), ubuntu)).toBe('unknown');
  });

  it('that rules options out is failed by what is named, and not met by silence on the rest', () => {
    expect(said(none('systems', 'ubuntu'), ubuntu)).toBe('failed');
    expect(said(none('systems', 'talos'), ubuntu)).toBe('unknown');
  });

  it('is decided where the source says that there is nothing else', () => {
    const talos = { systems: { value: ['talos'], only: true as const } };
    expect(said(any('systems', 'ubuntu'), talos)).toBe('failed');
    expect(said(none('systems', 'ubuntu'), talos)).toBe('met');
  });

  it('is failed by what does not apply, which is no part of anything', () => {
    expect(said(any('systems', 'ubuntu'), { systems: { value: 'n/a' } })).toBe('failed');
  });

  it('names what the source names, and on what it is silent', () => {
    const bob = aProvider({ name: 'Bob', statements: ubuntu });
    const catalog = aCatalog([bob], { criteria: [...CRITERIA, systems] });
    const needs = [any('systems', 'talos', 'debian'), any('discovery', 'yes')];
    expect(toCheckWords(catalog, needs, { provider: 'bob', check: [0, 1] })).toBe(
      'Nothing is stated against Bob. Not stated: discovery. ' +
        'Of systems the source names ubuntu and is silent on talos and debian.',
    );
  });

  it('does not contradict another that a larger set would meet', () => {
    const catalog = aCatalog([], { criteria: [...CRITERIA, systems] });
    expect(contradictions(catalog, [any('systems', 'talos'), any('systems', 'ubuntu')])).toEqual(
      [],
    );
    expect(contradictions(catalog, [any('systems', 'talos'), none('systems', 'talos')])).toEqual([
      [0, 1],
    ]);
  });
});
