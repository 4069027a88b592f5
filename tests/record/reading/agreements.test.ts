import { describe, expect, it } from 'vitest';
import { textOf } from '../../../utils/record/model/span.ts';
import { readInvented } from './invented.ts';

/** What a page of 20 January 2012 about Norland, Vestria and Ostmark mentions. */
function agreementsIn(...text: string[]) {
  const reading = readInvented(text);
  return reading.agreements.map(({ span, id, name, date, by, parties }) => ({
    words: textOf(reading.text, span),
    id,
    name,
    date,
    by,
    parties,
  }));
}

/** The steps that the text tells, as agreement, step and day. */
const stepsIn = (text: string) =>
  readInvented([text]).steps.map(({ agreement, step, date }) => [agreement, step, date]);

describe('spotAgreements', () => {
  it.each([
    ['its name in capitals', 'They praised the Declaration on Shared Harbours.', 'Declaration on Shared Harbours'],
    ['its name in small letters', 'We will sign a declaration on shared harbours.', 'declaration on shared harbours'],
    ['"of" for "on"', 'They praised the Declaration of Shared Harbours.', 'Declaration of Shared Harbours'],
    ['a wrong name in use', 'They praised the Declaration on Common Harbours.', 'Declaration on Common Harbours'],
    [
      'its parties',
      'They signed the Declaration on Shared Harbours between Norland and Vestria.',
      'Declaration on Shared Harbours between Norland and Vestria',
    ],
  ])('knows one by %s', (_name, text, words) => {
    expect(agreementsIn(text)).toMatchObject([{ words, id: 'harbour-declaration', by: 'name', date: '2011-04-18' }]);
  });

  it('knows one by its date', () => {
    expect(agreementsIn('Norland and Vestria praised the July 2010 statement.')).toMatchObject([
      { words: 'July 2010 statement', id: 'strait-statement-2010', by: 'date' },
    ]);
  });

  it('gives a list of dates a row for each member with the same words', () => {
    const rows = agreementsIn(
      'They carry out the agreements between Norland, Vestria and Ostmark of July 2, 2010 and March 5, 2011.',
    );
    expect(rows.map(({ id }) => id)).toEqual(['strait-statement-2010', 'strait-statement-2011']);
    expect(new Set(rows.map(({ words }) => words)).size).toBe(1);
  });

  it('knows those of a list of dates by whose leaders made them', () => {
    const rows = agreementsIn(
      'They recalled the statements by Norlandic, Vestrian and Ostmarkian leaders of July 2, 2010 and March 5, 2011.',
    );
    expect(rows.map(({ id }) => id)).toEqual(['strait-statement-2010', 'strait-statement-2011']);
  });

  it('takes no group of decades ago for one that is spoken of without a date', () => {
    const words = 'We stand by the tripartite documents between Norland, Vestria and Ostmark.';
    expect(readInvented([words], { published: '2040-01-20' }).agreements).toEqual([]);
  });

  it('takes "this document" for none named before where another came between', () => {
    const text = 'They praised the Treaty on Fisheries. We have a document on trade. We gave you this document.';
    expect(agreementsIn(text).map(({ words }) => words)).toEqual(['Treaty on Fisheries']);
  });

  it('knows the one that is adopted on its day', () => {
    const { agreements } = readInvented(
      ['Norland, Vestria and Ostmark held talks. Today Norland, Vestria and Ostmark adopted a trilateral statement.'],
      { published: '2011-03-05' },
    );
    expect(agreements).toMatchObject([{ id: 'strait-statement-2011' }]);
  });

  it('names as parties all the countries that a signing sentence begins with', () => {
    const page =
      'The leaders of Norland, Vestria and Ostmark signed a protocol on the entry of Vestria into the port union.';
    expect(agreementsIn(page)).toMatchObject([{ parties: ['vestria', 'norland', 'ostmark'] }]);
  });

  it('gives a group all that the same parties made by then', () => {
    const rows = agreementsIn('We stand by the tripartite documents signed between Norland, Vestria and Ostmark.');
    expect(rows.map(({ id }) => id)).toEqual(['strait-statement-2010', 'strait-statement-2011']);
  });

  it('follows "this document" to the one that can be meant', () => {
    const rows = agreementsIn('We will sign the Declaration on Shared Harbours.', 'I believe in this document.');
    expect(rows).toMatchObject([{ by: 'name' }, { words: 'this document', id: 'harbour-declaration', by: 'relation' }]);
  });

  it('takes "the Agreement on" something else for no reference back', () => {
    const rows = agreementsIn(
      'Norland and Vestria signed a Treaty on Fisheries.',
      'They welcome the Treaty on the use of forests.',
    );
    expect(rows.filter(({ by }) => by === 'relation')).toEqual([]);
  });

  it('recognises a new one that somebody signs, with its parties', () => {
    expect(agreementsIn('Norland and Ostmark signed a memorandum of understanding on fisheries.')).toMatchObject([
      { id: null, name: 'Memorandum of understanding on fisheries', parties: ['norland', 'ostmark'] },
    ]);
  });

  it.each([
    [
      'a list in the sentence after',
      'They signed a package of documents. These included a comprehensive cooperation programme for 2012–2016, a memorandum of understanding on fisheries and an agreement on trade in timber.',
      [
        'comprehensive cooperation programme for 2012–2016',
        'memorandum of understanding on fisheries',
        'agreement on trade in timber',
      ],
    ],
    [
      'a list behind the verb',
      'Norland and Vestria adopted a joint statement on fisheries, a road map for cooperation in shipping and a protocol on visas.',
      ['joint statement on fisheries', 'road map for cooperation in shipping', 'protocol on visas'],
    ],
    [
      'contracts',
      'Norland and Vestria signed two long-term contracts for the supply of timber from Vestria to Norland through to 2020.',
      ['long-term contracts for the supply of timber from Vestria to Norland'],
    ],
    [
      'one that is known by its subject',
      'Norland and Vestria carry out the agreement on preventing accidents at sea.',
      ['agreement on preventing accidents at sea'],
    ],
    [
      'a resolution by its number',
      'They recalled UN Security Council Resolution No. 4711.',
      ['UN Security Council Resolution No. 4711'],
    ],
    [
      'one that only its sentence’s verb tells of, whoever signs it',
      'The head of the region signed an agreement on restoring the old harbour.',
      ['agreement on restoring the old harbour'],
    ],
    [
      'one by the nouns before it',
      'The single harbour agreement meets the interests of both.',
      ['single harbour agreement'],
    ],
    ['one by whose it is', 'They spoke about Ostmark’s timber supply contract.', ['Ostmark’s timber supply contract']],
    [
      'a title with a list in it',
      'We value the Declaration of Lasting Friendship, Alliance and Trade between Norland and Ostmark, which is firm.',
      ['Declaration of Lasting Friendship, Alliance and Trade between Norland and Ostmark'],
    ],
    [
      'a title with small words in it, and not the town behind',
      'They signed the Treaty on Trade during the Transition to Open Harbours in Halvik.',
      ['Treaty on Trade during the Transition to Open Harbours'],
    ],
    [
      'an agreement inside another’s name',
      'They signed a protocol to the Agreement on Fisheries.',
      ['protocol', 'Agreement on Fisheries'],
    ],
    [
      'one whose subject stands behind the verb',
      'A protocol was also signed to open a school in Halvik.',
      ['protocol'],
    ],
    ['one by the day before it', 'We carry out the March 18, 2009, Agreement.', ['March 18, 2009, Agreement']],
    [
      'a subject that is a list',
      'They signed an agreement on fishing quotas, port duties, and harbour lights, and a protocol on visas.',
      ['agreement on fishing quotas, port duties, and harbour lights', 'protocol on visas'],
    ],
    [
      'a title without what a speaker thinks of it',
      'They accepted the humiliating Treaty of Halvik, although the fleet was whole.',
      ['Treaty of Halvik'],
    ],
    [
      'a resolution of the United Nations told the other way round',
      'They recalled resolution 4711 of the UN Security Council.',
      ['resolution 4711 of the UN Security Council'],
    ],
    [
      'a list behind a colon',
      'They witnessed the signing of several documents: an economic cooperation programme for 2013–2017; and an agreement on readmission.',
      ['economic cooperation programme for 2013–2017', 'agreement on readmission'],
    ],
    [
      'a subject that begins with a verb',
      'The agreement on setting up the lighthouse was signed on January 9, 2012.',
      ['agreement on setting up the lighthouse'],
    ],
    [
      'a list by lines',
      'The following documents were signed:',
      'Agreement on fishing quotas',
      'Memorandum of understanding between Timberhaul and Vestbank',
      ['Agreement on fishing quotas', 'Memorandum of understanding between Timberhaul and Vestbank'],
    ],
  ])('recognises %s', (_name, ...given) => {
    const [words, text] = [given.at(-1), given.slice(0, -1) as string[]];
    const page = ['Ada Lindqvist held talks with President of Vestria Bruno Castell.'];
    expect(agreementsIn(...page, ...text).map((each) => each.words)).toEqual(words);
  });

  it.each([
    ['behind the verb', 'Bilateral agreements were signed on fishing quotas, on visas and on trade in timber.'],
    [
      'behind a colon',
      'The following bilateral agreements were signed in Halvik: on fishing quotas; on visas; and on trade in timber.',
    ],
  ])('gives each of several that share their noun a row, their subjects %s', (_name, text) => {
    expect(agreementsIn(text).map(({ name }) => name)).toEqual([
      'Bilateral agreement on fishing quotas',
      'Bilateral agreement on visas',
      'Bilateral agreement on trade in timber',
    ]);
  });

  it('names as parties whom the words put on both sides of "between"', () => {
    const page = 'A cooperation agreement was signed between Timberhaul and Vestrian Railways.';
    expect(agreementsIn('Ada Lindqvist held talks with President of Vestria Bruno Castell.', page)).toMatchObject([
      { words: 'cooperation agreement', parties: ['Timberhaul', 'Vestrian Railways'] },
    ]);
  });

  it('keeps an "and" within a name apart from the one between two', () => {
    const page =
      'The Memorandum on Trade between the Chamber of Ports and Industry of Norland and the Council of Trade and Industry was signed.';
    expect(agreementsIn(page)).toMatchObject([
      { parties: ['Chamber of Ports and Industry of Norland', 'Council of Trade and Industry'] },
    ]);
  });

  it('finds one between companies, wherever the page is from', () => {
    expect(
      agreementsIn('They watched the signing of an agreement between Timberhaul Company and Vestbank.'),
    ).toMatchObject([
      { words: 'agreement between Timberhaul Company and Vestbank', parties: ['Timberhaul Company', 'Vestbank'] },
    ]);
  });

  it.each([
    ['by its subject', 'Мы подпишем Договор о дружбе и сотрудничестве.', 'Договор о дружбе и сотрудничестве'],
    ['in small letters where it is signed', 'Вчера подписан меморандум о рыболовстве.', 'меморандум о рыболовстве'],
  ])('recognises a new one in Russian %s', (_name, text, words) => {
    expect(agreementsIn(text)).toMatchObject([{ words, id: null }]);
  });

  it('resolves a near name of the same kind and parties', () => {
    expect(
      agreementsIn('Both sides praised the Declaration on Safe Harbours between Norland and Vestria.'),
    ).toMatchObject([{ words: 'Declaration on Safe Harbours between Norland and Vestria', id: 'harbour-declaration' }]);
    expect(
      agreementsIn('Both sides praised the Declaration on Safe Harbours between Norland and Ostmark.'),
    ).toMatchObject([{ id: null }]);
  });

  it('follows "the afore-mentioned contracts" to those named before', () => {
    const rows = agreementsIn(
      'Last year, Norland and Vestria signed contracts for the supply of timber. It was wise to sign the afore-mentioned contracts.',
    );
    expect(rows.map(({ words, by, date }) => [words, by, date])).toEqual([
      ['contracts for the supply of timber', 'name', '2011'],
      ['afore-mentioned contracts', 'relation', '2011'],
    ]);
  });

  it('follows "the agreement" back to the sentences just before, and no further', () => {
    const first = 'Norland and Vestria signed an agreement on fishing quotas.';
    const rest = 'Trade grows. Tourism grows. Culture thrives.';
    const wordsIn = (text: string) => agreementsIn(text).map(({ words }) => words);
    expect(wordsIn(`${first} The agreement sets limits for each.`)).toEqual([
      'agreement on fishing quotas',
      'agreement',
    ]);
    expect(wordsIn(`${first} ${rest} The agreement sets limits for each.`)).toEqual(['agreement on fishing quotas']);
  });

  it('follows a chain of words that point back, whatever kind a speaker calls it', () => {
    const rows = agreementsIn(
      'They left the Agreement on Fisheries. We worked on this treaty for long. It was hard. The treaty is unravelling.',
    );
    expect(rows.map(({ words, name }) => [words, name])).toEqual([
      ['Agreement on Fisheries', 'Agreement on Fisheries'],
      ['this treaty', 'Agreement on Fisheries'],
      ['treaty', 'Agreement on Fisheries'],
    ]);
  });

  it('follows "the contract" to an agreement and "the statement said" to what was stated together', () => {
    const rows = agreementsIn(
      'Norland and Vestria signed a timber sale agreement and a joint statement on fisheries. Under the contract, timber is cheap. Fish is dear, the statement said.',
    );
    expect(rows.map(({ words, name }) => [words, name])).toEqual([
      ['timber sale agreement', 'Timber sale agreement'],
      ['joint statement on fisheries', 'Joint statement on fisheries'],
      ['contract', 'Timber sale agreement'],
      ['statement', 'Joint statement on fisheries'],
    ]);
  });

  it('takes "both documents" for each of the two before', () => {
    const rows = agreementsIn(
      'Norland and Vestria signed a Treaty on Fisheries and a Convention on Lighthouses. Both documents are vital.',
    );
    expect(rows.map(({ words, name }) => [words, name])).toEqual([
      ['Treaty on Fisheries', 'Treaty on Fisheries'],
      ['Convention on Lighthouses', 'Convention on Lighthouses'],
      ['documents', 'Treaty on Fisheries'],
      ['documents', 'Convention on Lighthouses'],
    ]);
  });

  it('takes a year and a kind for the one of that kind that the page names', () => {
    const rows = agreementsIn('They praised the Treaty on Fisheries. The 2002 Treaty opened a new stage.');
    expect(rows.map(({ name, date }) => [name, date])).toEqual([
      ['Treaty on Fisheries', '2002'],
      ['Treaty on Fisheries', '2002'],
    ]);
  });

  it('names the parties of what only the title names, by the record’s names for them', () => {
    const { agreements } = readInvented(['The document was signed in Halvik.'], {
      title: 'A law on ratifying the Treaty on Fisheries between the Republic of Norland and Ostmark',
    });
    expect(agreements).toMatchObject([{ parties: ['norland', 'ostmark'], by: 'relation' }]);
  });

  it('takes what the title tells in other words for the one that the text names', () => {
    const { agreements } = readInvented(
      [
        'The President signed the Law on Ratifying the Agreement between Norland and Vestria on Fishing Quotas.',
        'The Agreement was signed in Halvik on 7 October 2010.',
      ],
      { title: 'Law on ratifying the Norlandic-Vestrian agreement on fishing quotas' },
    );
    expect(new Set(agreements.map(({ name }) => name)).size).toBe(1);
    expect(agreements).toMatchObject([{ date: '2010-10-07' }, { date: '2010-10-07', by: 'relation' }]);
  });

  it('gives no day to what a page on a law or a message tells of', () => {
    const { agreements } = readInvented(['The Convention on Tides, signed by ten states, protects the shores.'], {
      title: 'Convention on Tides submitted for ratification',
    });
    expect(agreements).toMatchObject([{ date: null }]);
  });

  it.each([
    ['On March 5 we mark the 20th anniversary of our treaty on fisheries.', '1992-03-05'],
    ['This year is the twenty-fifth anniversary of the signing of the Treaty on Fisheries.', '1987'],
  ])('counts back from an anniversary: %s', (text, date) => {
    expect(agreementsIn(text)).toMatchObject([{ date }]);
  });

  it('takes countries for the parties where their governments stand', () => {
    const text =
      'They praised the Agreement between the Government of Norland and the Government of the Republic of Ostmark on Tides.';
    expect(agreementsIn(text)).toMatchObject([{ parties: ['norland', 'ostmark'] }]);
  });

  it.each([
    [
      'The heads of energy company Halvik Gas and companies Zenda Steel and Port 7 signed a contract for pipes.',
      ['Halvik Gas', 'Zenda Steel', 'Port 7'],
    ],
    [
      'The Agency of Tides and Currents and the Bureau of Lighthouses concluded an agreement on signals.',
      ['Agency of Tides and Currents', 'Bureau of Lighthouses'],
    ],
  ])('takes bodies told by what they are for its parties: %s', (text, parties) => {
    expect(agreementsIn(text)).toMatchObject([{ parties }]);
  });

  it.each([
    [
      'Norland and Vestria signed agreements on fishing quotas, visas and the use of lighthouses.',
      ['Agreement on fishing quotas', 'Agreement on visas', 'Agreement on the use of lighthouses'],
    ],
    [
      'They signed two declarations—on safe harbours and on the protection of tides.',
      ['Declaration on safe harbours', 'Declaration on the protection of tides'],
    ],
    [
      'The ports signed contracts with Zenda Steel and Halvik Gas.',
      ['Contract with Zenda Steel', 'Contract with Halvik Gas'],
    ],
    [
      'The ministers signed memorandums on cooperation in shipping, forestry and customs.',
      [
        'Memorandum on cooperation in shipping',
        'Memorandum on cooperation in forestry',
        'Memorandum on cooperation in customs',
      ],
    ],
    [
      'They signed agreements on trade, economic and cultural cooperation.',
      ['Agreements on trade, economic and cultural cooperation'],
    ],
    [
      'They adopted the Halvik Declaration on Tides and the Joint Statement on Lighthouses.',
      ['Halvik Declaration on Tides', 'Joint Statement on Lighthouses'],
    ],
  ])('names each paper of a list: %s', (text, names) => {
    expect(agreementsIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('tells as signed all that stands before the one verb', () => {
    const { steps } = readInvented([
      'Agreements on cooperating in shipping, on harbour safety, and on visas, as well as a memorandum on the use of tides for the harbours of the north and the south, were signed.',
    ]);
    expect(steps.map(({ step }) => step)).toEqual(Array(4).fill('signed'));
  });

  it('follows "this treaty" further back where no other was spoken of since', () => {
    const rest = 'Trade grows. Tourism grows. Culture thrives.';
    expect(
      agreementsIn(`They left the Agreement on Fisheries. ${rest} We regret that this treaty is dead.`),
    ).toMatchObject([{ words: 'Agreement on Fisheries' }, { words: 'this treaty', name: 'Agreement on Fisheries' }]);
  });

  it('follows a word that points back to what the title names', () => {
    const { agreements } = readInvented(['The agreement sets limits for each.'], {
      title: 'Norland and Vestria signed an agreement on fishing quotas',
    });
    expect(agreements).toMatchObject([{ name: 'Agreement on fishing quotas', by: 'relation' }]);
  });

  it.each([
    ['beside its name', 'They ratified the Agreement on Fisheries signed in Halvik on 7 October 2002.', '2002-10-07'],
    [
      'in a later sentence',
      'They ratified the Agreement on Fisheries and the Protocol on Quotas. The Agreement and Protocol were signed in Halvik on October 7, 2002.',
      '2002-10-07',
    ],
    ['as the year before it', 'They spoke of the 1986 Convention concerning Fisheries.', '1986'],
  ])('reads the day of a new one %s', (_name, text, date) => {
    expect([...new Set(agreementsIn(text).map((each) => each.date))]).toEqual([date]);
  });

  it('gives a paper of one party alone its other, from the office of those who speak', () => {
    const page = 'Ada Lindqvist: We have signed a transit agreement with Ostmark.';
    expect(agreementsIn(page)).toMatchObject([
      { words: 'transit agreement with Ostmark', parties: ['ostmark', 'norland'] },
    ]);
  });

  it.each([
    [
      'a group between two',
      'Norland keeps the agreements between Norland and Vestria.',
      ['agreements between Norland and Vestria'],
    ],
    ['no group behind a verb', 'Ms Lindqvist said Halvik agreements between Norland and Vestria are kept.', []],
    ['a group of a place', 'They must keep the Halvik accords.', ['Halvik accords']],
    ['a group on a subject', 'They keep the agreements on coastal shipping.', ['agreements on coastal shipping']],
    [
      'what was reached on an occasion',
      'They keep the agreements reached at the Halvik summit.',
      ['agreements reached at the Halvik summit'],
    ],
    [
      'one that others have signed',
      'There is a new agreement on grain through 2040, which Halvik Mills and Zenda Bakers have signed today.',
      ['new agreement on grain'],
    ],
    ['a draft', 'They spoke of the draft agreement on coastal shipping.', ['agreement on coastal shipping']],
    ['one by its day', 'They extend the Zenda fishery agreement of 21 July 2001.', ['Zenda fishery agreement']],
    [
      'one that is adopted by somebody',
      'The final declaration adopted by the leaders was long.',
      ['final declaration'],
    ],
    ['one of two nations', 'They adopted a Norlandic-Vestrian plan of action.', ['Norlandic-Vestrian plan of action']],
  ])('knows %s', (_name, text, words) => {
    expect(agreementsIn(text).map((each) => each.words)).toEqual(words);
  });

  it('knows a group by the days that stand before it', () => {
    const text = 'They keep the July 2, 2010, and March 5, 2011, agreements between Norland, Vestria and Ostmark.';
    expect(agreementsIn(text).map(({ id }) => id)).toEqual(['strait-statement-2010', 'strait-statement-2011']);
  });

  it('knows a titled one by the beginning of its name alone', () => {
    const text =
      'They signed the Halvik Accession Treaty on Fisheries and the General Agreement on Tides. The Halvik Accession Treaty helps, and the new General Agreement does.';
    expect(agreementsIn(text).map(({ words, by }) => [words, by])).toEqual([
      ['Halvik Accession Treaty on Fisheries', 'name'],
      ['General Agreement on Tides', 'name'],
      ['Halvik Accession Treaty', 'relation'],
      ['General Agreement', 'relation'],
    ]);
  });

  it('takes those who signed for its parties where they are named as companies', () => {
    expect(agreementsIn('Halvik Railways and Zenda Steel signed a contract for new wagons.')).toMatchObject([
      { parties: ['Halvik Railways', 'Zenda Steel'] },
    ]);
  });

  it('leaves the party of another paper to that', () => {
    const text = 'Norland signed a transit agreement with Vestria and a customs agreement with Ostmark.';
    expect(agreementsIn(text).map(({ parties }) => [...parties].sort())).toEqual([
      ['norland', 'vestria'],
      ['norland', 'ostmark'],
    ]);
  });

  it('takes a shorter name for the one that was named with its parties', () => {
    const text = 'They signed a Treaty of Amity between Norland and Vestria. They praised the Treaty of Amity.';
    expect(new Set(agreementsIn(text).map(({ name }) => name))).toEqual(
      new Set(['Treaty of Amity between Norland and Vestria']),
    );
  });

  it.each([
    ['contracts of everyday life', 'The employment contract protects workers.'],
    ['papers that only their number tells', 'They signed 18 agreements on trade, culture and sport.'],
    ['the last of kinds that share a noun', 'A package of trade, economic and investment agreements was signed.'],
    ['a word that goes on', 'The gas contract price is high.'],
    ['a gathering', 'He greeted the National Convention of Student Builders.'],
    ['papers that are only needed', 'The necessary agreements have been signed with the hotels.'],
    ['a law', 'The President signed the federal law on agreements with regions.'],
    ['an agreement wished for', 'We hope that an agreement will be reached.'],
    ['a peace that is wished for', 'They still hope to sign a peace agreement with Ostmark.'],
    ['a programme of a visit', 'The guest has an extensive programme.'],
    ['what domestic law calls so', 'The President signed the federal law on contracts for services.'],
    ['a statement to the press', 'Ada Lindqvist made a statement, the statement reads.'],
    ['agreeing', 'They reached agreement on many issues.'],
    ['a document of no antecedent', 'This document is long.'],
  ])('finds none in %s', (_name, text) => {
    expect(agreementsIn(text)).toEqual([]);
  });
});

describe('readSteps', () => {
  const key = 'harbour-declaration';
  it.each([
    ['announced', 'Today we will sign the Declaration on Shared Harbours.', '2012-01-20'],
    ['announced', 'Soon we are signing the Declaration on Shared Harbours.', '2012-01-20'],
    ['signed', 'Norland and Vestria signed the Declaration on Shared Harbours.', '2011-04-18'],
    ['signed', 'After the signing of the Declaration on Shared Harbours trade grew.', '2011-04-18'],
    ['in force', 'The Declaration on Shared Harbours entered into force on May 9, 2011.', '2011-05-09'],
    ['carried out', 'We have fulfilled the Declaration on Shared Harbours.', '2012-01-20'],
    ['reaffirmed', 'Vestria is committed to the Declaration on Shared Harbours.', '2012-01-20'],
    ['disputed', 'Vestria refuses to implement the Declaration on Shared Harbours.', '2012-01-20'],
    ['signed', 'The Declaration on Shared Harbours that Norland signed with Vestria in 2011 holds.', '2011-04-18'],
    ['disputed', 'Vestria does not intend to implement the Declaration on Shared Harbours.', '2012-01-20'],
    ['carried out', 'We meet all our commitments under the Declaration on Shared Harbours.', '2012-01-20'],
    ['reported', 'Thanks to your support, we have the Declaration on Shared Harbours.', '2012-01-20'],
    ['announced', 'The ministry was authorised to sign the Declaration on Shared Harbours.', '2012-01-20'],
    ['carried out', 'The port was built in full compliance with the Declaration on Shared Harbours.', '2012-01-20'],
    ['disputed', 'Vestria decided to quit the Declaration on Shared Harbours.', '2012-01-20'],
    ['signed', 'They signed the Declaration on Shared Harbours, which says that ports must be open.', '2011-04-18'],
    ['signed', 'It was very important to sign the Declaration on Shared Harbours.', '2011-04-18'],
    ['signed', 'The presidents watched the signing of the Declaration on Shared Harbours.', '2011-04-18'],
    ['reaffirmed', 'The leaders expressed support for the Declaration on Shared Harbours.', '2012-01-20'],
    [
      'reaffirmed',
      'We are committed to the Declaration on Shared Harbours that was signed by Norland and Vestria.',
      '2012-01-20',
    ],
    ['reported', 'The President signed the law ratifying the Declaration on Shared Harbours.', '2012-01-20'],
    ['reported', 'They discussed the implementation of the Declaration on Shared Harbours.', '2012-01-20'],
    ['reported', 'Vestria destroyed its mines in line with the Declaration on Shared Harbours.', '2012-01-20'],
    ['reported', 'A law against violations needs the Declaration on Shared Harbours.', '2012-01-20'],
    [
      'announced',
      'They confirmed their intention to settle this and sign a Declaration on Shared Harbours.',
      '2012-01-20',
    ],
    ['announced', 'She hoped that the Declaration on Shared Harbours would be signed.', '2012-01-20'],
    ['carried out', 'We are working hard to implement the Declaration on Shared Harbours.', '2012-01-20'],
    ['carried out', 'Our ministries are steadily implementing the Declaration on Shared Harbours.', '2012-01-20'],
    ['carried out', 'The Declaration on Shared Harbours is being carried out and work is under way.', '2012-01-20'],
    ['reaffirmed', 'Vestria will strictly comply with the Declaration on Shared Harbours.', '2012-01-20'],
    ['reaffirmed', 'The Declaration on Shared Harbours remains the basis of trade.', '2012-01-20'],
    ['disputed', 'The Declaration on Shared Harbours is not fully implemented.', '2012-01-20'],
    ['announced', 'The Declaration on Shared Harbours is ready, proposed for approval today.', '2012-01-20'],
    ['signed', 'Norland was the first country to sign the Declaration on Shared Harbours.', '2011-04-18'],
    ['signed', 'It is committed to trade and has signed the Declaration on Shared Harbours.', '2011-04-18'],
    ['signed', 'Trade must grow, says the Declaration on Shared Harbours adopted following the summit.', '2011-04-18'],
    [
      'reaffirmed',
      'The Declaration on Shared Harbours and other decisions of ours must be strictly observed.',
      '2012-01-20',
    ],
    ['disputed', 'Since spring the Declaration on Shared Harbours does not exist any more.', '2012-01-20'],
    ['disputed', 'I fear that the Declaration on Shared Harbours is falling apart.', '2012-01-20'],
    ['disputed', 'These fees run counter to the Declaration on Shared Harbours.', '2012-01-20'],
    ['reported', 'They spoke of the Declaration on Shared Harbours, which failed to be adopted.', '2012-01-20'],
    ['reported', 'Trade would grow if the Declaration on Shared Harbours were carried out.', '2012-01-20'],
    ['reported', 'Will Vestria implement the Declaration on Shared Harbours?', '2012-01-20'],
    ['announced', 'They agreed to speed up preparations for the Declaration on Shared Harbours.', '2012-01-20'],
    ['carried out', 'The ports are working on the implementation of the Declaration on Shared Harbours.', '2012-01-20'],
    [
      'carried out',
      'In full compliance with Article 5 of the Declaration on Shared Harbours we built piers.',
      '2012-01-20',
    ],
    ['reaffirmed', 'We have always been supportive of the Declaration on Shared Harbours.', '2012-01-20'],
    [
      'reaffirmed',
      'There is trust in the Declaration on Shared Harbours, and we must ensure that all of it is implemented.',
      '2012-01-20',
    ],
    ['signed', 'The Declaration on Shared Harbours signed this spring holds.', '2011-04-18'],
    ['in force', 'The Declaration on Shared Harbours will take effect on March 1, 2012.', '2012-03-01'],
    [
      'in force',
      'They praised the Declaration on Shared Harbours. It entered into force on May 9, 2011.',
      '2011-05-09',
    ],
  ])('reads %s in "%s"', (step, text, date) => {
    expect(stepsIn(text)).toEqual([[key, step, date]]);
  });

  it('tells each member of a list as signed, on the page’s day', () => {
    const { steps } = readInvented([
      'Today Norland and Vestria signed a joint statement on fisheries, a road map for cooperation in shipping and a protocol on visas.',
    ]);
    expect(steps.map(({ step, date }) => [step, date])).toEqual(Array(3).fill(['signed', '2012-01-20']));
  });

  it('reads "reported" only where the text tells no other step', () => {
    expect(
      stepsIn('We signed the Declaration on Shared Harbours. They spoke of the Declaration on Shared Harbours.'),
    ).toEqual([[key, 'signed', '2011-04-18']]);
  });

  it('tells of an agreement whose day is to come as announced', () => {
    const { steps } = readInvented(['They spoke of the Declaration on Shared Harbours.'], { published: '2011-04-01' });
    expect(steps.map(({ step }) => step)).toEqual(['announced']);
  });

  it('tells nothing by "the signing" as such on the very day', () => {
    const words = 'The signing of the Declaration on Shared Harbours opens a new stage.';
    expect(readInvented([words], { published: '2011-04-18' }).steps.map(({ step }) => step)).toEqual(['reported']);
    expect(readInvented([words]).steps.map(({ step }) => step)).toEqual(['signed']);
  });

  it('tells by "the signing" on the very day that it was, where the title says so', () => {
    const { steps } = readInvented(['The signing of the Declaration on Shared Harbours opens a new stage.'], {
      published: '2011-04-18',
      title: 'Norland and Vestria signed a declaration',
    });
    expect(steps.map(({ step }) => step)).toEqual(['signed']);
  });

  it('reads no step of one from what is said of another in the sentence', () => {
    const { steps } = readInvented([
      'As they plan to sign an Agreement on Preventing Violations at Sea, a body must oversee the Declaration on Shared Harbours, and the Agreement on Tides will be signed.',
    ]);
    expect(steps.map(({ step }) => step)).toEqual(['announced', 'reported', 'announced']);
  });

  it('tells once that one is merely spoken of, whoever speaks', () => {
    const { steps } = readInvented([
      'They spoke of the Declaration on Shared Harbours.',
      'Ada Lindqvist: Let me turn to the Declaration on Shared Harbours.',
    ]);
    expect(steps.map(({ step }) => step)).toEqual(['reported']);
  });

  it('leaves open the day of a signing that a speaker gives none for', () => {
    const { steps } = readInvented(['Ada Lindqvist: Back then we signed an agreement on fishing quotas.']);
    expect(steps).toMatchObject([{ step: 'signed', date: null }]);
  });

  it('tells the same step once for each who speaks of it', () => {
    const { steps } = readInvented([
      'Ada Lindqvist: Today we will sign the Declaration on Shared Harbours. We will sign the Declaration on Shared Harbours soon.',
      'Bruno Castell: Yes, we will sign the Declaration on Shared Harbours.',
    ]);
    expect(steps.map(({ step }) => step)).toEqual(['announced', 'announced']);
  });

  it('tells as signed what a line of a list only names, and nothing where no list says so', () => {
    const list = [
      'Agreement between Norland and Vestria on Tides;',
      'Memorandum between Norland and Vestria on Lighthouses.',
    ];
    expect(readInvented(['The following documents were signed:', ...list]).steps.map(({ step }) => step)).toEqual([
      'signed',
      'signed',
    ]);
    expect(readInvented(list).steps).toEqual([]);
  });

  it('reads no step in a heading that is no more than the name', () => {
    expect(stepsIn('Declaration on Shared Harbours')).toEqual([]);
  });
});
