import type { Article } from '../../../../utils/record/model/article.ts';
import type { Quantity } from '../../../../utils/record/model/reading.ts';
import { readDates } from '../../../../utils/record/reading/dates.ts';
import { compileLexicon } from '../../../../utils/record/reading/lexicon.ts';
import { readQuantities } from '../../../../utils/record/reading/quantities.ts';
import type { Gathered } from '../../../../utils/record/reading/stages.ts';

const EMPTY = compileLexicon({ people: [], places: [], organisations: [], agreements: [] });

/** A reading of one paragraph of narration, cut into sentences at the full stops before capitals. */
function gathered(paragraph: string, language = 'en'): Gathered {
  const article: Article = {
    id: 'text:0',
    address: null,
    site: null,
    kind: 'article',
    language,
    title: null,
    published: '2022-05-10',
    place: null,
    text: [paragraph],
    leads: 0,
    strong: null,
    headings: null,
  };
  const sentences = [...paragraph.matchAll(/\S.*?(?:[.!?](?=\s\p{Lu})|$)/gu)].map((found) => ({
    span: { start: found.index, end: found.index + found[0].length },
    paragraph: 0,
    turn: null,
  }));
  const voices = sentences.map(() => ({ person: null, name: null, office: null, form: 'told' as const }));
  const voiced = {
    article,
    text: paragraph,
    published: article.published,
    place: null,
    turns: [],
    met: [],
    sentences,
    names: [],
    voices,
  };
  return {
    ...voiced,
    dates: readDates(voiced),
    kind: 'news',
    event: article.published,
    meeting: null,
    agreements: [],
    meetings: [],
  };
}

/** The numbers of one paragraph of narration. */
export const numbersIn = (paragraph: string, language?: string): Quantity[] =>
  readQuantities(gathered(paragraph, language), EMPTY);
