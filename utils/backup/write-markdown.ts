import type { Highlight, HighlightVoice } from '../record/model/highlight.ts';
import { escapeLine, escapeLines, linkTo } from './escape-markdown.ts';

/** The few words of ours in the file, in the reader's language. */
export type MarkdownWords = {
  /** Of a document without a title. */
  readonly untitled: string;
  readonly tags: string;
};

/**
 * Highlights as Markdown: document by document in order of date (those without one last), each highlight a quotation with who speaks in
 * which office, then the note and the tags. Whatever the words contain, they stay words.
 */
export function writeMarkdown(highlights: readonly Highlight[], words: MarkdownWords): string {
  const documents = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const key = JSON.stringify([highlight.document, highlight.language]);
    const members = documents.get(key);
    if (members) members.push(highlight);
    else documents.set(key, [highlight]);
  }
  const ordered = [...documents].map(([key, members]) => ({ key, members: members.sort(inOrderOfText) })).sort(byDate);
  const blocks = ordered.flatMap(({ members }) => documentBlocks(members, words));
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';
}

type Group = { readonly key: string; readonly members: readonly Highlight[] };

function documentBlocks(members: readonly Highlight[], words: MarkdownWords): string[] {
  const source = members[0]?.source;
  if (!source) return [];
  const link = source.address === null ? null : linkTo(source.address);
  const facts = [source.date, source.place, source.host].flatMap((fact) => (fact ? [escapeLine(fact)] : []));
  const head = [...facts, ...(link ? [link] : [])].join(' · ');
  return [
    `## ${escapeLine(source.title ?? '') || escapeLine(words.untitled)}`,
    ...(head ? [head] : []),
    ...members.flatMap((highlight) => highlightBlocks(highlight, words)),
  ];
}

function highlightBlocks({ selectors: [, { exact }], voices, note, tags }: Highlight, words: MarkdownWords): string[] {
  const spoken = voices.map(voiceLine).filter((line) => line !== '');
  const quotation = [escapeLine(exact), ...(spoken.length > 0 ? ['', `— ${spoken.join('; ')}`] : [])];
  const tagged = tags.map(escapeLine).filter((tag) => tag !== '');
  const noted = escapeLines(note).join('\n');
  return [
    quotation.map((line) => `> ${line}`.trimEnd()).join('\n'),
    ...(noted ? [noted] : []),
    ...(tagged.length > 0 ? [`${escapeLine(words.tags)}: ${tagged.join(', ')}`] : []),
  ];
}

const voiceLine = ({ name, office }: HighlightVoice): string =>
  [name, office ?? ''].map(escapeLine).filter(Boolean).join(', ');

const inOrderOfText = (a: Highlight, b: Highlight): number =>
  a.selectors[0].start - b.selectors[0].start || a.selectors[0].end - b.selectors[0].end || byText(a.id, b.id);

function byDate(a: Group, b: Group): number {
  const [one, other] = [a, b].map(({ members }) => members[0]?.source.date ?? '\uffff');
  return byText(one ?? '', other ?? '') || byText(a.key, b.key);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
