import type { Article } from '../../../utils/record/model/article.ts';
import type { Agreement, Knowledge, Person, Place } from '../../../utils/record/model/knowledge.ts';
import type { Reading } from '../../../utils/record/model/reading.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { read } from '../../../utils/record/reading/read.ts';

/*
 * A small world of our own, so that no rule can have learnt its answers: three countries, their presidents, two agreements.
 */

const country = (id: string, name: string, adjective: string): Place => ({
  id,
  name,
  kind: 'country',
  names: [`Republic of ${name}`],
  adjectives: [adjective],
  in: null,
});

const city = (id: string, name: string, within: string): Place => ({
  id,
  name,
  kind: 'city',
  names: [],
  adjectives: [],
  in: within,
});

const president = (id: string, name: string, of: string, land: string): Person => ({
  id,
  name,
  surname: name.split(' ').at(-1) ?? name,
  names: [],
  gender: null,
  offices: [{ title: 'President', of, full: `President of ${land}`, names: [], from: '2005-01-01', to: null }],
});

const agreements: readonly Agreement[] = [
  {
    id: 'harbour-declaration',
    name: 'Declaration on Shared Harbours between Norland and Vestria',
    names: ['Declaration on Shared Harbours', 'Declaration on Common Harbours'],
    kind: 'declaration',
    date: '2011-04-18',
    parties: ['norland', 'vestria'],
  },
  {
    id: 'strait-statement-2010',
    name: 'Trilateral Statement of July 2, 2010',
    names: [],
    kind: 'statement',
    date: '2010-07-02',
    parties: ['norland', 'vestria', 'ostmark'],
  },
  {
    id: 'strait-statement-2011',
    name: 'Trilateral Statement of March 5, 2011',
    names: [],
    kind: 'statement',
    date: '2011-03-05',
    parties: ['norland', 'vestria', 'ostmark'],
  },
];

/** Who is who in the invented world. */
export const knowledge: Knowledge = {
  people: [
    president('ada-lindqvist', 'Ada Lindqvist', 'norland', 'Norland'),
    president('bruno-castell', 'Bruno Castell', 'vestria', 'Vestria'),
    president('clara-weiden', 'Clara Weiden', 'ostmark', 'Ostmark'),
  ],
  places: [
    country('norland', 'Norland', 'Norlandic'),
    country('vestria', 'Vestria', 'Vestrian'),
    country('ostmark', 'Ostmark', 'Ostmarkian'),
    city('halvik', 'Halvik', 'norland'),
  ],
  organisations: [],
  agreements,
};

/** An article of the invented world; its paragraphs, title, day and place as given. */
export const articleOf = (text: readonly string[], given: Partial<Article> = {}): Article => ({
  id: 'text:00000000000000aa',
  address: null,
  site: null,
  kind: 'article',
  language: 'en',
  title: null,
  published: '2012-01-20',
  place: null,
  text,
  leads: 0,
  strong: null,
  headings: null,
  ...given,
});

/** What the reading makes of it. */
export const readInvented = (text: readonly string[], given: Partial<Article> = {}): Reading =>
  read(articleOf(text, given), compileLexicon(knowledge));
