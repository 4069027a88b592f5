import type { HeldDocument, HeldStatement } from '../../../utils/record/model/held.ts';

/** A document of our own making, whole, with one statement for each sentence given. */
export function heldExample(id: string, sentences: readonly string[], over: Partial<HeldDocument> = {}): HeldDocument {
  return {
    id,
    title: `On ${id}`,
    date: '2015-03-02',
    published: '2015-03-02',
    site: null,
    host: 'example.org',
    address: `http://example.org/${id}`,
    language: 'en',
    kind: 'news',
    place: null,
    licence: 'CC BY 4.0',
    whole: true,
    meeting: null,
    people: [],
    text: [sentences.join(' ')],
    leads: 0,
    statements: sentences.map(statementExample),
    quantities: [],
    meetings: [],
    agreements: [],
    steps: [],
    met: [],
    ...over,
  };
}

const statementExample = (quote: string): HeldStatement => ({
  quote,
  person: null,
  speaker: null,
  office: null,
  form: 'told',
  paragraph: 0,
  turn: null,
});

export const NO_KNOWLEDGE = { people: [], places: [], organisations: [], agreements: [] };
