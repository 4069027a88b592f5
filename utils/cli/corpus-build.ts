import { hold } from '../record/index/hold.ts';
import { licenceOf } from '../record/index/licence.ts';
import { writePack } from '../record/index/pack.ts';
import type { Article } from '../record/model/article.ts';
import type { HeldDocument } from '../record/model/held.ts';
import { compileLexicon, type Lexicon } from '../record/reading/lexicon.ts';
import { read } from '../record/reading/read.ts';
import { parseArguments, UsageError } from './arguments.ts';
import { type Input, readInputs } from './inputs.ts';
import { knowledgeWith } from './knowledge-with.ts';
import { FileError, oneLine } from './run.ts';
import { writeWhole } from './write-whole.ts';

/** What became of the inputs of a pack. */
type Counts = { documents: number; galleries: number; listings: number; repeated: number; broken: number };

/** `corpus build`: reads pages, folders and JSON Lines into one pack, and tells what became of every input. */
export function buildCommand(given: readonly string[]): unknown {
  const options = parseArguments(given, { out: 'value', name: 'value', licence: 'value', data: 'value' });
  const out = options.value('out');
  if (options.alone.length === 0) throw new UsageError('give an input');
  if (out === null) throw new UsageError('--out is missing');
  const knowledge = knowledgeWith(options.value('data'));
  const { documents, counts } = holdInputs(
    readInputs(options.alone),
    compileLexicon(knowledge),
    options.value('licence'),
  );
  if (documents.length === 0) throw new FileError('no input holds a document: nothing is written');
  const name = options.value('name') ?? out.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  const bytes = writePack({ name, licence: options.value('licence') ?? 'See each document', documents, knowledge });
  writeWhole(out, bytes);
  return { file: out, name, bytes: bytes.length, ...counts };
}

/** After how many inputs it is told how far a long build has come. */
const TOLD_EACH = 200;

function holdInputs(inputs: Iterable<Input>, lexicon: Lexicon, licence: string | null) {
  const held = new Map<string, HeldDocument>();
  const counts: Counts = { documents: 0, galleries: 0, listings: 0, repeated: 0, broken: 0 };
  let read = 0;
  for (const input of inputs) {
    if (++read % TOLD_EACH === 0) tell(`${read} inputs read`);
    const document = holdInput(input, lexicon, licence, counts);
    if (!document) continue;
    const before = held.get(document.id);
    if (before) {
      counts.repeated++;
      tell(`${input.where}: ${document.id} again; the longer text is kept`);
    }
    if (!before || lengthOf(document) > lengthOf(before)) held.set(document.id, document);
  }
  counts.documents = held.size;
  tell(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  return { documents: [...held.values()].sort(byId), counts };
}

function holdInput(input: Input, lexicon: Lexicon, licence: string | null, counts: Counts): HeldDocument | null {
  if ('skipped' in input) {
    counts[input.skipped === 'gallery' ? 'galleries' : 'listings']++;
    return null;
  }
  const held = 'article' in input ? tryHold(input.article, lexicon, licence) : input.broken;
  if (typeof held !== 'string') return held;
  counts.broken++;
  tell(`${input.where}: ${held}: skipped`);
  return null;
}

/** The document, or why it can't be one: a text that trips the reading costs itself and no other. */
function tryHold(article: Article, lexicon: Lexicon, licence: string | null): HeldDocument | string {
  try {
    return hold(read(article, lexicon), licence ?? licenceOf(article)) ?? 'no day is known';
  } catch (error) {
    return oneLine(error instanceof Error ? error.message : 'it can not be read');
  }
}

const lengthOf = ({ text }: HeldDocument): number => text?.join(' ').length ?? 0;

const byId = (a: HeldDocument, b: HeldDocument): number => (a.id < b.id ? -1 : 1);

const tell = (line: string): void => {
  process.stderr.write(`corpus: ${line}\n`);
};
