import { hold } from '../../record/index/hold.ts';
import { writePack } from '../../record/index/pack.ts';
import type { HeldDocument } from '../../record/model/held.ts';
import type { Knowledge } from '../../record/model/knowledge.ts';
import { compileLexicon } from '../../record/reading/lexicon.ts';
import { read } from '../../record/reading/read.ts';
import { articleOfLine } from '../json-lines.ts';
import { longPage } from './long-page.ts';

const NO_KNOWLEDGE: Knowledge = { people: [], places: [], organisations: [], agreements: [] };

/** Documents of pages that somebody keeps: parts of one long invented page, each of about so many words. */
export function keptDocuments(count: number, words: number, knowledge: Knowledge): HeldDocument[] {
  const { text, title, place, published } = longPage(count * words, knowledge);
  const lexicon = compileLexicon(knowledge);
  const paragraphs = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, at) => {
    const part = text.slice(at * paragraphs, (at + 1) * paragraphs);
    const line = { address: `https://example.org/${at}`, title: `${title}, ${at + 1}`, published, place, text: part };
    return hold(read(articleOfLine(JSON.stringify(line)), lexicon), 'Not stated');
  }).filter((document) => document !== null);
}

/** Documents as one pack. */
export const packed = (documents: readonly HeldDocument[], knowledge = NO_KNOWLEDGE): Uint8Array =>
  writePack({ name: 'Kept', licence: 'Not stated', documents, knowledge });
