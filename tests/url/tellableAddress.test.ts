import { describe, expect, it } from 'vitest';
import { tellableAddress } from '../../src/url/tellableAddress';

describe('An address that is told to others', () => {
  it('names the file of a page on a disk, and not the folders that it lies in', () => {
    expect(tellableAddress('file:///home/ada/groundwork.html?view=decide&search=a/b')).toBe(
      'groundwork.html?view=decide&search=a/b',
    );
    expect(tellableAddress('file:///C:/Users/Ada/groundwork.html')).toBe('groundwork.html');
    expect(tellableAddress('file://server/share/groundwork.html?pick=maas#sheet')).toBe(
      'groundwork.html?pick=maas#sheet',
    );
  });

  it.each([
    'https://example.org/team/?view=compare&pick=metal3,maas',
    'http://127.0.0.1:4173/?search=file:///a/b',
  ])('stays whole on a host: %s', (address) => {
    expect(tellableAddress(address)).toBe(address);
  });
});
