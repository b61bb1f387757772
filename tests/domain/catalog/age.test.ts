import { describe, expect, it } from 'vitest';
import { isOldSource } from '../../../src/domain/catalog/age';

const TODAY = '2026-11-27';
const isOld = (
  read: string,
  oldAfter: number | undefined = 12,
  today: string | undefined = TODAY,
) => isOldSource({ id: 'a', title: 'A', read }, { oldAfter }, today);

describe('A source', () => {
  it('is old when it was read more months ago than the catalog allows', () => {
    expect(isOld('2025-11-26')).toBe(true);
    expect(isOld('2025-11-27')).toBe(false);
    expect(isOld('2024-04-03')).toBe(true);
    expect(isOld('2026-08-21', 3)).toBe(true);
    expect(isOld('2026-08-27', 3)).toBe(false);
  });

  it('counts as read on the last day that it can have been read', () => {
    expect(isOld('2025-11')).toBe(false);
    expect(isOld('2025-10')).toBe(true);
    expect(isOld('2025')).toBe(false);
    expect(isOld('2024')).toBe(true);
  });

  it('goes over the turn of a year', () => {
    expect(isOld('2025-12-31', 2, '2026-02-28')).toBe(false);
    expect(isOld('2025-11-29', 2, '2026-01-30')).toBe(true);
  });

  it('is never old where nobody says what old is, or which day it is', () => {
    expect(isOldSource({ id: 'a', title: 'A', read: '1999' }, { oldAfter: undefined }, TODAY)).toBe(
      false,
    );
    expect(isOldSource({ id: 'a', title: 'A', read: '1999' }, { oldAfter: 12 }, undefined)).toBe(
      false,
    );
  });
});
