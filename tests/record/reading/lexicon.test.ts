import { describe, expect, it } from 'vitest';
import type { Knowledge, Person } from '../../../utils/record/model/knowledge.ts';
import { compileLexicon, extendLexicon } from '../../../utils/record/reading/lexicon.ts';
import { hitAt, sceneOf } from '../../../utils/record/reading/name-scene.ts';
import { nameTokens } from '../../../utils/record/reading/name-tokens.ts';
import { nominativesOf } from '../../../utils/record/reading/russian-endings.ts';
import { surnameForms } from '../../../utils/record/reading/surnames.ts';

const someone = (name: string, surname: string, names: string[] = []): Person => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  surname,
  names,
  gender: null,
  offices: [],
});

const knowledge: Knowledge = {
  people: [someone('Ilya Marön', 'Marön', ['Илья Марён'])],
  places: [
    { id: 'korea', name: 'Republic of Korea', kind: 'country', names: ['ROK'], adjectives: ['Korean'], in: null },
    { id: 'north', name: "People's Republic of Korea", kind: 'country', names: [], adjectives: [], in: null },
    { id: 'rostov', name: 'Rostov-on-Don', kind: 'city', names: ['Ростов-на-Дону'], adjectives: [], in: null },
  ],
  organisations: [{ id: 'press', name: 'Palace’s press office', names: [] }],
  agreements: [],
};
const lexicon = compileLexicon(knowledge);

const hits = (text: string, known = lexicon): string[] => {
  const tokens = nameTokens(text);
  const scene = sceneOf(text, tokens, known);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = hitAt(scene, at);
    if (hit) found.push(hit.referents.map((each) => ('id' in each ? each.id : each.key)).join('+'));
    at = hit ? hit.to : at + 1;
  }
  return found;
};

describe('hitAt', () => {
  it.each([
    ['the longest name', 'the People’s Republic of Korea', ['north']],
    ['the shorter where the longer does not stand', 'the Republic of Korea', ['korea']],
    ['a name with hyphens', 'in Rostov-on-Don today', ['rostov']],
    ['a name without its diacritics', 'Ilya Maron', ['ilya-marön']],
    ['a name with ё as е in a case', 'Илье Марену', ['ilya-marön']],
    ['a Russian name with hyphens in a case', 'из Ростова-на-Дону', ['rostov']],
    ['a possessive that belongs to a name', "the Palace's press office", ['press']],
    ['no abbreviation in small letters', 'the rok', []],
    ['no name across a full stop', 'the Republic. Of Korea', []],
    ['no name across a comma', 'Ilya, Maron', ['ilya-marön']],
    ['no part of a word', 'Koreans', []],
  ])('finds %s', (_, text, found) => {
    expect(hits(text)).toEqual(found);
  });

  it('finds people that were met, and leaves the lexicon as it was', () => {
    const met = [someone('Ama Boateng', 'Boateng')];
    expect(hits('Ama Boateng', extendLexicon(lexicon, met))).toEqual(['ama-boateng']);
    expect(hits('Ama Boateng')).toEqual([]);
  });

  it('is the same lexicon where nobody new was met', () => {
    expect(extendLexicon(lexicon, [...knowledge.people])).toBe(lexicon);
  });
});

describe('nameTokens', () => {
  it.each([
    ['a possessive', 'Korea’s', 'korea', 5],
    ['a plural possessive', 'States’ trade', 'states', 6],
    ['an apostrophe within', "D'Arco", 'darco', 6],
    ['diacritics', 'Vučić', 'vucic', 5],
    ['a short и, which is a letter', 'Рудой', 'рудой', 5],
  ])('folds %s', (_, text, key, end) => {
    expect(nameTokens(text)[0]).toMatchObject({ key, end });
  });
});

describe('nominativesOf', () => {
  it.each([
    ['алиева', 'алиев'],
    ['путиным', 'путин'],
    ['зеленского', 'зеленский'],
    ['матвиенко', 'матвиенко'],
    ['голиковой', 'голикова'],
    ['дмитрием', 'дмитрий'],
    ['казани', 'казань'],
    ['россией', 'россия'],
    ['эмиратов', 'эмираты'],
    ['федерации', 'федерация'],
    ['советского', 'советский'],
  ])('has for %s among others %s', (word, nominative) => {
    expect(nominativesOf(word)).toContain(nominative);
  });

  it('leaves words of other scripts alone', () => {
    expect(nominativesOf('samara')).toEqual(['samara']);
  });
});

describe('surnameForms', () => {
  it.each([
    ['given name first', someone('Ilya Maron', 'Maron', ['Илья Марон']), ['I. Maron', 'И. Марон'], ['Maron', 'Марон']],
    ['family name first', someone('Li Wen', 'Li', ['Ли Вэнь']), [], ['Li', 'Ли']],
    [
      'another spelling',
      someone('Ilya Maron', 'Maron', ['Ilia Maroun']),
      ['I. Maron', 'I. Maroun'],
      ['Maron', 'Maroun'],
    ],
    ['an article before the surname', someone('Omar al-Sani', 'al-Sani'), ['O. al-Sani'], ['al-Sani', 'Sani']],
    [
      'a patronymic',
      someone('Ilya Maron', 'Maron', ['Илья Петрович Марон']),
      ['I. Maron', 'И. Марон'],
      ['Maron', 'Илья Петрович', 'Марон'],
    ],
  ])('gives for %s initials and surnames', (_, who, initials, surnames) => {
    expect(surnameForms(who)).toEqual({ initials, surnames });
  });
});
