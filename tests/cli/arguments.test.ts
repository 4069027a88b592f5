import { afterEach, describe, expect, it, vi } from 'vitest';
import { callersPath, parseArguments, UsageError } from '../../utils/cli/arguments.ts';

const OPTIONS = { pack: 'values', out: 'value', quiet: 'flag' } as const;

describe('arguments', () => {
  it('are sorted into options and what stands alone', () => {
    const given = parseArguments(['a.html', '--pack', 'x', '--quiet', '--pack=y=z', '--out', 'o', '-'], OPTIONS);
    expect(given.alone).toEqual(['a.html', '-']);
    expect(given.values('pack')).toEqual(['x', 'y=z']);
    expect(given.value('out')).toBe('o');
    expect(given.flag('quiet')).toBe(true);
  });

  it('that are not given are absent', () => {
    const given = parseArguments([], OPTIONS);
    expect([given.alone, given.values('pack'), given.value('out'), given.flag('quiet')]).toEqual([[], [], null, false]);
  });

  it.each([
    ['an unknown option', ['--shout']],
    ['an option of every object', ['--toString']],
    ['a missing value', ['--out']],
    ['an option for a value', ['--out', '--quiet']],
    ['one value given twice', ['--out', 'a', '--out', 'b']],
    ['a value for a flag', ['--quiet=yes']],
  ])('are refused with %s', (_, given) => {
    expect(() => parseArguments(given, OPTIONS)).toThrow(UsageError);
  });
});

describe('a path', () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is the caller's, wherever npm runs the command", () => {
    vi.stubEnv('INIT_CWD', '/somewhere/else');
    expect(callersPath('page.html')).toBe('/somewhere/else/page.html');
    expect(callersPath('/absolute/page.html')).toBe('/absolute/page.html');
  });
});
