import { abstract } from '../record/index/abstract.ts';
import { abstractFile } from '../record/index/abstract-file.ts';
import { licenceOf } from '../record/index/licence.ts';
import { compileLexicon } from '../record/reading/lexicon.ts';
import { read } from '../record/reading/read.ts';
import { callersPath, parseArguments, UsageError } from './arguments.ts';
import { knowledgeWith } from './knowledge-with.ts';
import { readBytes } from './packs.ts';
import { articleOf } from './page.ts';
import { FileError } from './run.ts';
import { writeWhole } from './write-whole.ts';

/** `corpus abstract`: the record of a document whose text may not be shipped; written to `--out` too where that is given. */
export function abstractCommand(given: readonly string[]): unknown {
  const options = parseArguments(given, { address: 'value', licence: 'value', data: 'value', out: 'value' });
  const [page, ...more] = options.alone;
  const address = options.value('address');
  if (page === undefined || more.length > 0) throw new UsageError('give one page');
  if (address === null) throw new UsageError('--address is missing');
  const article = articleOf(new TextDecoder().decode(readBytes(callersPath(page))), address);
  if (article.text.length === 0) throw new FileError(`${page}: no text is found`);
  const reading = read(article, compileLexicon(knowledgeWith(options.value('data'))));
  const made = abstract(reading, options.value('licence') ?? licenceOf(article));
  if (!made) throw new FileError(`${page}: no day is known`);
  const file = abstractFile(made);
  const out = options.value('out');
  if (out !== null) writeWhole(out, `${JSON.stringify(file, null, 2)}\n`);
  return file;
}
