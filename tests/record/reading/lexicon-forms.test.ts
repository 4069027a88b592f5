import { describe, expect, it } from 'vitest';
import type { Organisation, Place } from '../../../utils/record/model/knowledge.ts';
import { compileLexicon, entryOf, type Lexicon } from '../../../utils/record/reading/lexicon.ts';
import { nameTokens } from '../../../utils/record/reading/name-tokens.ts';

const place = (id: string, name: string, names: readonly string[] = []): Place => ({
  id,
  name,
  kind: 'country',
  in: null,
  names,
  adjectives: [],
});
const body = (id: string, name: string): Organisation => ({ id, name, names: [] });
const lexiconOf = (places: readonly Place[], organisations: readonly Organisation[] = []): Lexicon =>
  compileLexicon({ people: [], places, organisations, agreements: [] });

/** Keys of the forms that are found under a name's first word. */
function filedWith(name: string, { forms: [forms] }: Lexicon): string[] {
  const keys = nameTokens(name).map(({ key }) => key);
  return (forms?.get(entryOf(keys[0] ?? '', keys[1])) ?? []).map((form) => form.keys.join(' '));
}

describe('the forms of a lexicon', () => {
  it('have every name under its first word, whatever else is filed there', () => {
    const parts = ['Bal', 'Dor', 'É', 'J.', 'Mir-Tan', 'O’Dell', 'Рун', 'Ёль', 'U', '7th'];
    const names = parts.flatMap((a) => parts.flatMap((b) => [a, `${a} ${b}`, `The ${a} ${b}`]));
    const lexicon = lexiconOf(names.map((name, at) => place(`p${at}`, name)));
    for (const name of names) {
      const keys = nameTokens(name).map(({ key }) => key);
      expect(filedWith(name, lexicon)).toContain(keys.join(' '));
    }
  });

  it('have a name once for whoever bears it, in the order in which names come', () => {
    const lexicon = lexiconOf([place('a', 'Dor Mir', ['Dor', 'DOR MIR']), place('b', 'Dor Mir')]);
    expect(filedWith('Dor', lexicon)).toEqual(['dor mir', 'dor', 'dor mir']);
  });

  it('leave out a body that is called by its residence alone, though the residence was looked up before', () => {
    const lexicon = lexiconOf(
      [place('keep', 'Keep')],
      [body('the-keep', 'The Keep'), body('the-keep-guard', 'The Keep Guard')],
    );
    expect(filedWith('Keep', lexicon)).toEqual(['keep', 'keep guard']);
  });

  it('are none for a word that begins no name', () => {
    expect(filedWith('Nowhere', lexiconOf([place('a', 'Dor Mir')]))).toEqual([]);
  });
});
