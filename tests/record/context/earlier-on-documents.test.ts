import { describe, expect, it } from 'vitest';
import { articleOfFile, holdDocuments, loadDocuments } from '../../../data/build/documents.ts';
import { loadKnowledge } from '../../../data/build/knowledge.ts';
import { linkStatements } from '../../../utils/record/context/earlier.ts';
import { recordOf } from '../../../utils/record/index/in-memory.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { read } from '../../../utils/record/reading/read.ts';

const KNOWLEDGE = loadKnowledge('data');
const { documents, fingerprints } = holdDocuments('data/documents', KNOWLEDGE);
const RECORD = recordOf(documents, KNOWLEDGE, fingerprints);

/** The links of a document of the record, read as a page. */
function linksOf(id: string, when: 'earlier' | 'later') {
  const file = loadDocuments('data/documents').whole.find((each) => each.id === id);
  if (!file) throw new Error(`No document ${id}.`);
  const reading = read(articleOfFile(file), compileLexicon(KNOWLEDGE));
  const links = linkStatements(reading, { document: id, how: 'address', share: 1 }, RECORD, when);
  const behind = (words: string) => {
    const at = reading.text.indexOf(words);
    return links.find(({ passage }) => at >= 0 && passage.start <= at && at < passage.end)?.statements ?? [];
  };
  return { links, behind };
}

describe('statements behind the talks of February 2022', () => {
  const { links, behind } = linksOf('kremlin:67830', 'earlier');

  const due = [
    { words: 'there are 300 schools in Azerbaijan', said: '304 schools', by: 'Vladimir Putin' },
    { words: 'our trade increased by more than 16 percent', said: 'increased by 11 percent', by: 'Vladimir Putin' },
    { words: 'More than 15,000 Azerbaijani citizens', said: 'over 15,000 Azerbaijanis', by: 'Ilham Aliyev' },
    { words: 'make telephone calls', said: 'called each other on the telephone', by: 'Ilham Aliyev' },
    {
      words: 'on the eve of the 30th anniversary',
      said: 'the 30th anniversary of our diplomatic',
      by: 'Vladimir Putin',
    },
  ];
  it.each(due)('has “$said” first behind “$words”', ({ words, said, by }) => {
    const [first] = behind(words);
    expect(first?.quote).toContain(said);
    expect(first).toMatchObject({ speaker: by, date: '2021-11-26' });
  });

  const silent = [
    'It is a pleasure to see you.',
    'I will inform you of the details.',
    'Welcome.',
    'Thank you again for the invitation.',
  ];
  it.each(silent)('has nothing behind “%s”', (words) => {
    expect(behind(words)).toEqual([]);
  });

  it('holds no statement of the day itself: the report of the same talks is none', () => {
    const days = links.flatMap(({ statements }) => statements.map(({ date }) => date));
    expect(days).not.toContain('2022-02-22');
  });
});

describe('statements behind the meeting of September 2022', () => {
  it('has the declaration under its right name behind the wrong one', () => {
    const [first] = linksOf('kremlin:69365', 'earlier').behind('Declaration on Allied Cooperation');
    expect(first?.quote).toContain('Declaration of Allied Interaction');
  });
});
