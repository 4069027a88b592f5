import { hold } from '../../../utils/record/index/hold.ts';
import type { Article } from '../../../utils/record/model/article.ts';
import { paragraphSpans } from '../../../utils/record/model/article.ts';
import type { HeldDocument } from '../../../utils/record/model/held.ts';
import type { Knowledge } from '../../../utils/record/model/knowledge.ts';
import type { Reading, Sentence, Voice } from '../../../utils/record/model/reading.ts';

/** People of the tests' own texts. */
const PEOPLE: Readonly<Record<string, string>> = {
  'Alma Berg': 'alma-berg',
  'Ivo Stern': 'ivo-stern',
  'Ada Holm': 'ada-holm',
};

type Given = Partial<Article> & { readonly text: readonly string[]; readonly day?: string };

/** A reading of a short text, understood by hand: "Name Surname: " opens a turn, sentences end at a full stop before a capital. */
export function readingOf(given: Given, understood: Partial<Reading> = {}): Reading {
  const article: Article = {
    id: 'text:page',
    address: null,
    site: null,
    kind: 'article',
    language: 'en',
    title: null,
    published: given.day ?? '2020-05-05',
    place: null,
    leads: 0,
    strong: null,
    headings: null,
    ...given,
  };
  const text = article.text.join(' ');
  const sentences: Sentence[] = [];
  const voices: Voice[] = [];
  const turns: Reading['turns'][number][] = [];
  paragraphSpans(article).forEach(({ start, end }, paragraph) => {
    const cuts = text
      .slice(start, end)
      .matchAll(/(?:(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+):|.+?[.!?](?=\s+[\p{Lu}“"]|\s*$))\s*/gu);
    for (const { 0: words, 1: label, index } of cuts) {
      const span = { start: start + index, end: start + index + words.trimEnd().length };
      if (label) {
        const person = PEOPLE[label] ?? null;
        turns.push({ label: span, body: { start: span.end + 1, end }, speaker: label, person, office: null });
        continue;
      }
      const turn = turns.length > 0 ? turns.length - 1 : null;
      sentences.push({ span, paragraph, turn });
      const { person = null, speaker: name = null } = turns[turn ?? -1] ?? {};
      voices.push({ person, name, office: null, form: turn === null ? 'told' : 'said' });
    }
  });
  return {
    article,
    text,
    kind: turns.length > 0 ? 'transcript' : 'news',
    published: article.published,
    event: article.published,
    place: null,
    sentences,
    turns,
    voices,
    names: [],
    dates: [],
    meetings: [],
    agreements: [],
    quantities: [],
    steps: [],
    meeting: null,
    met: [],
    ...understood,
  };
}

/** The reading as a document of a record. */
export function heldOf(reading: Reading): HeldDocument {
  const held = hold(reading, 'CC BY 4.0');
  if (!held) throw new Error('The text has no day.');
  return held;
}

/** What a reader of the tests' texts brings along: who the people are, and nothing else. */
export const knowledgeOf = (over: Partial<Knowledge> = {}): Knowledge => ({
  people: Object.entries(PEOPLE).map(([name, id]) => ({
    id,
    name,
    surname: name.split(' ')[1] ?? name,
    names: [],
    gender: null,
    offices: [],
  })),
  places: [],
  organisations: [],
  agreements: [],
  ...over,
});
