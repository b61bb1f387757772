import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const check = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/catalogCheck.mjs', ...words],
    { cwd: resolve(import.meta.dirname, '..'), encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('npm run catalog:check', () => {
  it('finds nothing wrong in the bundled catalog, and says what is old on a day', () => {
    const { status, stdout } = check('--date', '2030-01-01');
    expect(stdout).toContain('Sources read more than 12 months before 2030-01-01');
    expect(stdout).toContain('2026-11-22  Non-Cloud Infrastructure Providers');
    expect(stdout).toContain('layer files checked: nothing is wrong, some of it is old.');
    expect(status).toBe(0);
  });

  it('prints the three errors of a file with their lines, and fails', () => {
    const { status, stderr } = check('tests/support/threeErrors.yaml');
    expect(stderr).toContain('tests/support/threeErrors.yaml was not loaded: 3 errors');
    expect(stderr).toContain('threeErrors.yaml:9:26: Unknown maturity “hgh” for Metal3.');
    expect(stderr).toContain('Did you mean “high”?');
    expect(stderr).toContain(
      'threeErrors.yaml:14:14: Rack by hand: “url” is “javascript:alert(1)”.',
    );
    expect(stderr).toContain('threeErrors.yaml:15:9: Rack again: “rack” is there twice; keep one.');
    expect(stderr).toContain('First on line 10, again on line 15.');
    expect(status).toBe(1);
  });

  it('knows the bundled catalog only where a file does not stand alone', () => {
    const { status, stderr } = check('tests/support/threeErrors.yaml', '--alone');
    expect(stderr).toContain('Metal3: there is no criterion “maturity”.');
    expect(status).toBe(1);
  });

  it('says what it can do when it is asked for something else', () => {
    const { status, stderr } = check('--everything');
    expect(stderr).toContain('npm run catalog:check -- FILE');
    expect(status).toBe(1);
    expect(check('no-such-file.yaml').status).toBe(1);
  });
});
