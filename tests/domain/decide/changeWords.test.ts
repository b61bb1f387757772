import { describe, expect, it } from 'vitest';
import {
  dropCriterionWords,
  dropNeedWords,
  importanceWords,
  ratingWords,
} from '../../../src/domain/decide/changeWords';
import { ask, catalog, NEEDS, PREFERENCES } from './fiveProviders';

describe('The words about a change', () => {
  it('name what is moved, and past what', () => {
    const made = ask({});
    expect(made.changes.importance.map((each) => importanceWords(catalog, made, each))).toEqual([
      'Putting what you bring above maturity and discovery makes it Cid.',
    ]);
    const few = ask({ preferences: PREFERENCES.slice(1), order: [['discovery'], ['brings']] });
    expect(few.changes.importance.map((each) => importanceWords(catalog, few, each))).toEqual([
      'Putting discovery below what you bring makes it Bob and Cid.',
      'Putting discovery level with what you bring lets Bob and Cid tie with Ada.',
    ]);
  });

  it('say which rating would do, and that silence is worth verifying', () => {
    const made = ask({});
    expect(made.changes.ratings.map((each) => ratingWords(catalog, made, each))).toEqual([
      'If maturity of Cid were High, Cid would be first too.',
      'If maturity of Ada were Medium, Cid would be first too.',
      'If maturity of Bob were High, Bob would be first too.',
    ]);
    const open = ask({ preferences: PREFERENCES.slice(1), order: [['discovery'], ['brings']] });
    expect(open.changes.ratings.map((each) => ratingWords(catalog, open, each))).toEqual([
      'Discovery of Dot is not stated: if it is Yes, Dot would be first too. Worth verifying.',
      'Discovery of Eve is not stated: if it is Yes, Eve would be first too. Worth verifying.',
      'If discovery of Bob were Yes, Bob would be first.',
    ]);
    const next = ask({
      preferences: PREFERENCES.slice(1, 2),
      needs: [
        { criterion: 'maturity', kind: 'atLeast', level: 'medium' },
        { criterion: 'brings', kind: 'any', of: ['ssh', 'dhcp'] },
      ],
    });
    expect(next.changes.ratings.map((each) => ratingWords(catalog, next, each))[0]).toBe(
      'If discovery of Cid, which does not apply, were Yes, Cid would be first too.',
    );
  });

  it('say what leaving out a preference or a need would do', () => {
    const made = ask({ needs: NEEDS.slice(2), order: [['brings'], ['maturity']] });
    expect(made.changes.dropNeed.map((each) => dropNeedWords(catalog, made, each))).toEqual([
      'Without the need “what you bring: neither DHCP nor BMC”, Cid would be first.',
    ]);
    const close = ask({ preferences: PREFERENCES.slice(1), order: [['discovery'], ['brings']] });
    expect(
      close.changes.dropCriterion.map((each) => dropCriterionWords(catalog, close, each)),
    ).toEqual(['If discovery did not count, Bob and Cid would tie for first.']);
  });
});
