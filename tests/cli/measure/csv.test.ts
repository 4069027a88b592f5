import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../utils/cli/measure/csv.ts';

describe('parseCsv', () => {
  it.each([
    ['plain fields', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['commas, quotes and line breaks in quotes', 'a,b\n"1, ""x""\ny",2\n', [{ a: '1, "x"\ny', b: '2' }]],
    ['empty fields and no last line break', 'a,b,c\r\n,,3', [{ a: '', b: '', c: '3' }]],
    ['a byte-order mark', '\ufeffa,b\n1,2', [{ a: '1', b: '2' }]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });
});
