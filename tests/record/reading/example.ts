import { type Article, joinText } from '../../../utils/record/model/article.ts';
import type { Knowledge, Person } from '../../../utils/record/model/knowledge.ts';
import type { Span } from '../../../utils/record/model/span.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';

/** An article of invented paragraphs; `**…**` marks what stands in bold where `bold` is asked for. */
export function exampleArticle(paragraphs: readonly string[], given: Partial<Article> = {}, bold = false): Article {
  const strong: Span[] = [];
  let start = 0;
  const text = paragraphs.map((paragraph) => {
    let plain = '';
    for (const [index, piece] of paragraph.split('**').entries()) {
      if (index % 2 === 1) strong.push({ start: start + plain.length, end: start + plain.length + piece.length });
      plain += piece;
    }
    start += plain.length + 1;
    return plain;
  });
  return {
    id: 'text:0000000000000000',
    address: null,
    site: null,
    kind: 'article',
    language: 'en',
    title: null,
    published: null,
    place: null,
    text,
    leads: 0,
    strong: bold ? strong : null,
    headings: null,
    ...given,
  };
}

/** The article's T. */
export const textOfArticle = (article: Article): string => joinText(article);

/** Somebody invented, in office from 2010 on where one is given. */
export const examplePerson = (name: string, office: string | null = null, given: Partial<Person> = {}): Person => ({
  id: name.toLowerCase().replace(/ /g, '-'),
  name,
  surname: name.split(' ').at(-1) ?? name,
  names: [],
  gender: null,
  offices: office ? [{ title: office, of: null, full: office, names: [], from: '2010-01-01', to: null }] : [],
  ...given,
});

/** A lexicon of invented people, with two real countries for the offices. */
export function exampleLexicon(people: readonly Person[]) {
  const country = { kind: 'country', adjectives: [], in: null } as const;
  const knowledge: Knowledge = {
    people,
    places: [
      { ...country, id: 'vietnam', name: 'Vietnam', names: [] },
      { ...country, id: 'saudi-arabia', name: 'Saudi Arabia', names: ['Kingdom of Saudi Arabia'] },
    ],
    organisations: [],
    agreements: [],
  };
  return compileLexicon(knowledge);
}
