import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/record/model/article.ts';
import type { Knowledge, Office, Person, Place } from '../../../utils/record/model/knowledge.ts';
import type { Turn } from '../../../utils/record/model/reading.ts';
import { textOf } from '../../../utils/record/model/span.ts';
import { compileLexicon, extendLexicon } from '../../../utils/record/reading/lexicon.ts';
import { spotNames } from '../../../utils/record/reading/names.ts';
import type { Begun } from '../../../utils/record/reading/stages.ts';

const place = (name: string, kind: Place['kind'], names: string[], adjectives: string[] = []): Place => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind,
  names,
  adjectives,
  in: null,
});
const office = (title: string, of: string, from: string, to: string | null = null): Office => ({
  title,
  of,
  full: `${title} of ${of}`,
  names: [],
  from,
  to,
});
const person = (name: string, names: string[], ...offices: Office[]): Person => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  surname: name.split(' ').at(-1) ?? name,
  names,
  gender: 'm',
  offices,
});

const knowledge: Knowledge = {
  people: [
    person(
      'Boris Velden',
      ['Борис Вельден'],
      office('President', 'russia', '2000-05-07', '2012-05-06'),
      office('Prime Minister', 'russia', '2012-05-08'),
    ),
    person('Oleg Marin', ['Oleg Maryin', 'Олег Марин'], office('President', 'russia', '2012-05-07')),
    person('Timur Alkanov', ['Тимур Алканов', 'Тимур Рашидович Алканов'], office('President', 'turkey', '2003-10-31')),
    person('Leyla Alkanova', ['Лейла Алканова'], office('First Vice President', 'turkey', '2017-02-21')),
    person('Pavel Orlik', [], office('Deputy Prime Minister', 'russia', '2018-01-01')),
    person('Anna Brod', [], office('Deputy Prime Minister', 'russia', '2018-01-01')),
    person('Igor Sarov', [], office('Minister of Defence', 'russia', '2012-11-06')),
    person('Sergei Sarov', [], office('Director', 'border-guard', '2015')),
    person('Theresa May', [], office('Prime Minister', 'jordan', '2016-07-13')),
  ],
  places: [
    place('Russia', 'country', ['Russian Federation', 'Россия', 'Российская Федерация'], ['Russian', 'российский']),
    place('Turkey', 'country', ['Republic of Turkey', 'Турция', 'Турецкая Республика'], ['Turkish', 'турецкий']),
    place('Jordan', 'country', ['US', 'U.S.'], ['Jordanian']),
    place('Saint Petersburg', 'city', ['St Petersburg', 'Санкт-Петербург']),
    place('Moscow', 'city', ['Москва']),
    place('Kremlin', 'residence', ['Кремль']),
  ],
  organisations: [
    { id: 'border-guard', name: 'Border Guard', names: ['BG'] },
    { id: 'the-kremlin', name: 'The Kremlin', names: [] },
    { id: 'united-nations-plus', name: 'United Nations+', names: ['UN+'] },
    { id: 'united-nations', name: 'United Nations', names: ['UN', 'ООН'] },
  ],
  agreements: [],
};
const lexicon = compileLexicon(knowledge);

type Page = {
  title?: string;
  day?: string | null;
  site?: Article['site'];
  turns?: readonly (readonly [string, string, string | null])[];
};

/** A page of narration, or of turns given as label, words and speaker. */
function read(text: string, { title, day = '2020-03-01', site = 'tass', turns = [] }: Page = {}): string[] {
  const spoken: Turn[] = [];
  let whole = text;
  for (const [label, words, id] of turns) {
    const start = whole.length + (whole ? 1 : 0);
    whole = `${whole}${whole ? ' ' : ''}${label} ${words}`;
    const body = { start: start + label.length + 1, end: whole.length };
    spoken.push({ label: { start, end: start + label.length }, body, speaker: label, person: id, office: null });
  }
  const article: Article = {
    id: 'text:0',
    address: null,
    site,
    kind: 'article',
    language: 'en',
    title: title ?? null,
    published: day,
    place: null,
    text: [whole],
    leads: 0,
    strong: null,
    headings: null,
  };
  const begun: Begun = { article, text: whole, published: day, place: null, turns: spoken, met: [], sentences: [] };
  return spotNames(begun, lexicon).map((each) => `${textOf(whole, each.span)} = ${each.id ?? `?${each.name}`}`);
}

describe('spotNames in narration', () => {
  it.each([
    [
      'takes office and name as one',
      'President of Turkey Timur Alkanov spoke.',
      ['President of Turkey Timur Alkanov = timur-alkanov'],
    ],
    [
      'takes an adjective with the office',
      'Turkish President Timur Alkanov spoke.',
      ['Turkish President Timur Alkanov = timur-alkanov'],
    ],
    [
      'takes the official name of the country',
      'He met President of the Republic of Turkey Timur Alkanov.',
      ['President of the Republic of Turkey Timur Alkanov = timur-alkanov'],
    ],
    [
      'takes the office between commas',
      'Timur Alkanov, the president of Turkey, spoke.',
      ['Timur Alkanov, the president of Turkey = timur-alkanov'],
    ],
    [
      'takes the name between commas',
      'The Turkish President, Timur Alkanov, spoke.',
      ['Turkish President, Timur Alkanov = timur-alkanov'],
    ],
    ['leaves the article out', 'We heard the President of Turkey.', ['President of Turkey = timur-alkanov']],
    [
      'leaves the possessive ending out',
      "Turkey's trade and the Turkish leader's visit grew.",
      ['Turkey = turkey', 'Turkish leader = timur-alkanov'],
    ],
    [
      'takes a possessive country as part of the office',
      "Turkey's president spoke.",
      ["Turkey's president = timur-alkanov"],
    ],
    ['takes no adjective alone', 'The Turkish side agreed.', []],
    ['takes no group without its countries', 'The two presidents met.', []],
    [
      'takes each of a pair told by office',
      'The Russian and Turkish presidents met.',
      ['Russian and Turkish presidents = oleg-marin', 'Russian and Turkish presidents = timur-alkanov'],
    ],
    [
      'takes each of a list told by office',
      'They were the presidents of Russia, Turkey and Jordan.',
      [
        'presidents of Russia, Turkey and Jordan = oleg-marin',
        'presidents of Russia, Turkey and Jordan = timur-alkanov',
        'presidents of Russia, Turkey and Jordan = ?null',
      ],
    ],
    ['takes both countries of a border', 'The Russia-Turkey border is calm.', ['Russia = russia', 'Turkey = turkey']],
    ['tells countries from birds', 'They ate turkey in Turkey.', ['Turkey = turkey']],
    ['tells abbreviations from words', 'Tell us about the US.', ['US = jordan']],
    ['takes no sum for a country', 'It costs US$5.', []],
    ['takes a dateline', 'MOSCOW, May 31. It rains.', ['MOSCOW = moscow']],
    ['takes abbreviations of bodies', 'The UN met.', ['UN = united-nations']],
    [
      'tells a body from its residence',
      'The Kremlin said so. They met in the Kremlin.',
      ['Kremlin = the-kremlin', 'Kremlin = kremlin'],
    ],
    [
      'tells the residence from a body that acts',
      'The Moscow Kremlin stands. A Kremlin tour, according to the Kremlin, and the Kremlin’s press.',
      ['Moscow = moscow', 'Kremlin = kremlin', 'Kremlin = kremlin', 'Kremlin = the-kremlin', 'Kremlin = the-kremlin'],
    ],
    [
      'knows a stranger within a sentence by an ending that surnames have',
      'The physicist Zhores Zendov came with Tamara Holm. Great Zendov Days began, and the ship Mitrofan Holmenko sailed.',
      ['Zhores Zendov = ?Zhores Zendov', 'Tamara Holm = ?Tamara Holm'],
    ],
    [
      'takes "of the Republic" with the office',
      'He met the Governor of the Region.',
      ['Governor of the Region = ?null'],
    ],
    ['takes "Madam" with the office', 'We thank Madam Prime Minister.', ['Madam Prime Minister = ?null']],
    ['tells bodies by a sign', 'The UN+ and the UN met.', ['UN = united-nations-plus', 'UN = united-nations']],
    [
      'takes a body that nobody knows before an office',
      'He met with Zendatel Director General Anna Holm. Water Rights Commissioner Carl Holm came.',
      ['Zendatel Director General Anna Holm = ?Anna Holm', 'Water Rights Commissioner Carl Holm = ?Carl Holm'],
    ],
    [
      'takes no form of address for a body',
      'He met with His Highness Crown Prince Carl Holm.',
      ['Crown Prince Carl Holm = ?Carl Holm'],
    ],
    ['tells a person from what bears the name', 'They met at the Boris Velden Centre.', []],
    [
      'tells a month from a surname',
      'Theresa May came on May 3. In May she left. May thanked him.',
      ['Theresa May = theresa-may', 'May = theresa-may'],
    ],
    [
      'names a stranger by office and name',
      'Governor of Moscow Ivan Petrenko spoke. Petrenko left.',
      ['Governor of Moscow Ivan Petrenko = ?Ivan Petrenko', 'Petrenko = ?Ivan Petrenko'],
    ],
    ['knows no surname without the whole name', 'Sarov spoke.', []],
    [
      'knows a surname once the whole name stands',
      'Sergei Sarov came. Sarov spoke.',
      ['Sergei Sarov = sergei-sarov', 'Sarov = sergei-sarov'],
    ],
    [
      'keeps the place in an office nobody is known to hold',
      'He was head of the United Nations.',
      ['United Nations = united-nations'],
    ],
    [
      'takes "Mr" between office and name',
      'The President of Turkey, Mr Timur Alkanov, spoke.',
      ['President of Turkey, Mr Timur Alkanov = timur-alkanov'],
    ],
    [
      'keeps hyphens and initials in a stranger’s name',
      'Moscow Mayor Pak Lee-yong and Moscow Mayor John R. Reed.',
      ['Moscow Mayor Pak Lee-yong = ?Pak Lee-yong', 'Moscow Mayor John R. Reed = ?John R. Reed'],
    ],
    [
      'gives a stranger’s surname the given name that stands elsewhere',
      'Jean-Paul Rameau came. Mr Rameau left.',
      ['Jean-Paul Rameau = ?Jean-Paul Rameau', 'Mr Rameau = ?Jean-Paul Rameau'],
    ],
    [
      'knows a stranger by the given name',
      'The writer Maria Holm-Petrova came. Holm-Petrova left.',
      ['Maria Holm-Petrova = ?Maria Holm-Petrova', 'Holm-Petrova = ?Maria Holm-Petrova'],
    ],
    ['takes no festival for the one it is called after', 'The Anna Holm International Festival opened.', []],
    ['takes no award for the one it is called after', 'He wore the Order of Anna Holm.', []],
    ['takes a rank with the name', 'Lieutenant General Anna Holm came.', ['Lieutenant General Anna Holm = ?Anna Holm']],
    [
      'takes the holder between commas behind an office without its country',
      'He asked the Defence Minister, Igor Sarov, to stay.',
      ['Defence Minister, Igor Sarov = igor-sarov'],
    ],
    ['takes a ruler’s number', 'Emperor Karl IV came.', ['Emperor Karl IV = ?Karl IV']],
    ['ends a name before an office', 'It made Boris Holm Chairman of the Board.', ['Boris Holm = ?Boris Holm']],
    [
      'takes the offices of one person together',
      'Deputy Prime Minister and Minister of Trade Anna Holm spoke.',
      ['Deputy Prime Minister and Minister of Trade Anna Holm = ?Anna Holm'],
    ],
    [
      'takes what an office is for with its commas',
      'Special Envoy for Water, Forests and Bridges Anna Holm spoke.',
      ['Special Envoy for Water, Forests and Bridges Anna Holm = ?Anna Holm'],
    ],
    [
      'takes the body before an office',
      'We thank Uplands Bank Chairman Anna Holm.',
      ['Uplands Bank Chairman Anna Holm = ?Anna Holm'],
    ],
    [
      'leaves a town out of an office of state',
      'In Moscow President Oleg Marin spoke.',
      ['Moscow = moscow', 'President Oleg Marin = oleg-marin'],
    ],
    ['takes somebody elect for nobody in office', 'The Turkish President-elect came.', ['Turkish President = ?null']],
    ['tells a title from the words behind it', 'It gave the President general advice.', ['President = ?null']],
    ['takes no newspaper for its town', 'He reads The Moscow Times daily.', []],
    ['takes no forum for its countries', 'The Russia–Turkey Interregional Forum opened.', []],
    ['takes a quarter of a place whole', 'It rains in Eastern Turkey.', ['Eastern Turkey = ?Eastern Turkey']],
    ['takes a place that says so', 'It rains in Streslau Province.', ['Streslau Province = ?Streslau Province']],
    [
      'takes what a state is with its name',
      'He left the Federal Republic of Jordan.',
      ['Federal Republic of Jordan = jordan'],
    ],
    [
      'takes no commission for a country',
      'Chair of the Russia-Turkey commission spoke.',
      ['Russia = russia', 'Turkey = turkey'],
    ],
    ['takes no general thing for an office', 'The Russian Federation general rules.', ['Russian Federation = russia']],
    [
      'takes an abbreviation with full stops',
      'U.S. President Theresa May came to the U.S. today.',
      ['U.S. President Theresa May = theresa-may', 'U.S. = jordan'],
    ],
    [
      'takes a post for nobody',
      'He ran for the post of Prime Minister of Russia and was elected as the President of Turkey.',
      ['Russia = russia', 'Turkey = turkey'],
    ],
    [
      'takes an office that is only compared for its holder',
      'It is so, as the President of Turkey said.',
      ['President of Turkey = timur-alkanov'],
    ],
    [
      'takes what a minister is of before the office',
      'He asked Labour and Social Protection Minister Anna Holm and the Emergency Situations Minister.',
      ['Labour and Social Protection Minister Anna Holm = ?Anna Holm', 'Emergency Situations Minister = ?null'],
    ],
    [
      'takes a list of what a minister is of',
      'Minister of Trade, Industry and Energy Anna Holm came.',
      ['Minister of Trade, Industry and Energy Anna Holm = ?Anna Holm'],
    ],
    ['takes the words behind a head', 'He asked the Commander-in-Chief.', ['Commander-in-Chief = ?null']],
    [
      'takes where an ambassador is sent',
      'Ambassador of Turkey to Russia Anna Holm and Ambassador Extraordinary and Plenipotentiary of Jordan to Russia Carl Holm came.',
      [
        'Ambassador of Turkey to Russia Anna Holm = ?Anna Holm',
        'Ambassador Extraordinary and Plenipotentiary of Jordan to Russia Carl Holm = ?Carl Holm',
      ],
    ],
    [
      'takes a short form within an office',
      'Head of the Uplands Fund (UF) Anna Holm came.',
      ['Head of the Uplands Fund (UF) Anna Holm = ?Anna Holm'],
    ],
    [
      'takes offices with a dash between them',
      'Deputy Prime Minister – Chief of Staff Anna Holm came.',
      ['Deputy Prime Minister – Chief of Staff Anna Holm = ?Anna Holm'],
    ],
    [
      'takes a body before a head that alone is no office',
      'He saw Security Council Secretary Anna Holm.',
      ['Security Council Secretary Anna Holm = ?Anna Holm'],
    ],
    [
      'takes what somebody becomes for no mention, its place for one',
      'He appointed Anna Holm Acting Governor of Moscow and appointed him Head of Jordan.',
      ['Anna Holm = ?Anna Holm', 'Moscow = moscow', 'Jordan = jordan'],
    ],
    [
      'takes a stranger’s office between commas',
      'Anna Holm, Governor of Moscow, came with Carl Holm, Chairman of the Uplands Sports Committee.',
      [
        'Anna Holm, Governor of Moscow = ?Anna Holm',
        'Carl Holm, Chairman of the Uplands Sports Committee = ?Carl Holm',
      ],
    ],
    [
      'takes no office of the next one in a list',
      'Anna Holm, Governor of Moscow Carl Holm and the UN came.',
      ['Anna Holm = ?Anna Holm', 'Governor of Moscow Carl Holm = ?Carl Holm', 'UN = united-nations'],
    ],
    [
      'takes "the Minister" for the minister who was named last',
      'Minister of Trade Anna Holm and Deputy Minister of Trade Carl Holm came. The Minister left.',
      [
        'Minister of Trade Anna Holm = ?Anna Holm',
        'Deputy Minister of Trade Carl Holm = ?Carl Holm',
        'Minister = ?Anna Holm',
      ],
    ],
    [
      'takes whom the page puts in brackets',
      'I asked the Governor of Moscow [Anna Holm].',
      ['Governor of Moscow [Anna Holm] = ?Anna Holm'],
    ],
    [
      'takes what somebody is sent for',
      'The Commissioner for Children’s Rights and Schools came.',
      ['Commissioner for Children’s Rights and Schools = ?null'],
    ],
    ['takes a former office for nobody', 'The former Russian President spoke.', ['Russian President = ?null']],
  ])('%s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('takes "Mr" for the one who takes office within a year', () => {
    expect(read('Mr Brod came.', { day: '2017-06-01' })).toEqual(['Mr Brod = anna-brod']);
    expect(read('Mr Brod came.', { day: '2013-06-01' })).toEqual(['Mr Brod = ?Brod']);
  });

  it('tells two people of one surname by who was spoken of last', () => {
    const text = 'Igor Sarov came. Sarov spoke. Sergei Sarov came. Sarov spoke.';
    expect(read(text).map((each) => each.split(' = ')[1])).toEqual([
      'igor-sarov',
      'igor-sarov',
      'sergei-sarov',
      'sergei-sarov',
    ]);
  });

  it('tells two people of one surname by the office', () => {
    expect(read('Russian Defence Minister Sarov spoke.')).toEqual(['Russian Defence Minister Sarov = igor-sarov']);
  });

  it.each([
    ['2012-05-06', 'boris-velden'],
    ['2012-05-07', 'oleg-marin'],
    ['2012-05', 'oleg-marin'],
  ])('resolves an office by the day: %s', (day, id) => {
    expect(read('The President of Russia spoke.', { day })).toEqual([`President of Russia = ${id}`]);
  });

  it('knows a surname that the title gives in full', () => {
    expect(read('Alkanov spoke.', { title: 'Call with Timur Alkanov' })).toEqual(['Alkanov = timur-alkanov']);
  });

  it('takes an office on a page without a day for the only one there who ever held it', () => {
    const told = 'Oleg Marin will come. The President of Russia will speak with the President of Turkey.';
    const title = 'Oleg Marin will come';
    expect(read(told, { title, day: null }).slice(1)).toEqual([
      'President of Russia = oleg-marin',
      'President of Turkey = ?null',
    ]);
  });

  it('takes the President of a site of that President for him', () => {
    expect(read('The President signed it.', { site: 'kremlin' })).toEqual(['President = oleg-marin']);
    expect(read('The President signed it.')).toEqual(['President = ?null']);
  });

  it('takes a bare office of the site’s for the holder of another country whom alone the page names', () => {
    const named = 'Prime Minister of Jordan Theresa May came. The Prime Minister left.';
    expect(read(named, { site: 'kremlin', day: '2018-01-01' })[1]).toBe('Prime Minister = theresa-may');
    const both = `Boris Velden spoke. ${named}`;
    expect(read(both, { site: 'kremlin', day: '2018-01-01' })[2]).toBe('Prime Minister = boris-velden');
  });

  it('takes a bare office for the stranger who was introduced with it', () => {
    const text = 'Governor of Moscow Ivan Petrenko spoke. The Governor left.';
    expect(read(text)).toEqual(['Governor of Moscow Ivan Petrenko = ?Ivan Petrenko', 'Governor = ?Ivan Petrenko']);
  });

  it('finds the same people after more were met', () => {
    const met = person('Ama Boateng', [], office('President', 'turkey', '1990', '1991'));
    const extended = extendLexicon(lexicon, [met]);
    expect(extended.names.get('ama-boateng')).toBe('Ama Boateng');
    expect(lexicon.names.has('ama-boateng')).toBe(false);
  });
});

describe('spotNames finds bodies that nobody has told of', () => {
  it.each([
    [
      'by a head at the end',
      'They visited the Uplands Mining and Metallurgical Plant.',
      ['Uplands Mining and Metallurgical Plant'],
    ],
    ['by a head at the start', 'The Centre of Maritime Programmes opened.', ['Centre of Maritime Programmes']],
    [
      'by a head within',
      'He studied at the Uplands Institute of Physics and Technology.',
      ['Uplands Institute of Physics and Technology'],
    ],
    [
      'past a hyphen',
      'The Ruritanian-Bordurian Intergovernmental Commission met.',
      ['Ruritanian-Bordurian Intergovernmental Commission'],
    ],
    ['with the place in its name', 'She works for Moscow Railways.', ['Moscow Railways']],
    [
      'and their short forms',
      'The Uplands Investment Fund (UIF) paid. UIF will pay again.',
      ['Uplands Investment Fund', 'UIF', 'UIF'],
    ],
    [
      'by what stands alone later',
      'The Uplands Investment Fund paid. The Fund pays.',
      ['Uplands Investment Fund', 'Fund'],
    ],
    ['a group’s', 'The State Children’s Library opened.', ['State Children’s Library']],
    ['before a noun that says so', 'It is the Streslavia company.', ['Streslavia']],
    [
      'with a list of what they are for',
      'The Uplands Centre for Trade, Music and Dance opened.',
      ['Uplands Centre for Trade, Music and Dance'],
    ],
    ['with what a commission is on', 'The Upper Commission on Fisheries met.', ['Upper Commission on Fisheries']],
    ['that ended before a month', 'The Uplands Council of May 3 met.', ['Uplands Council']],
    ['that one word names later', 'It is the Streslavia company. Streslavia grew.', ['Streslavia', 'Streslavia']],
    ['and a government', 'I ask the Government to see to it.', [null]],
  ] as const)('%s', (_name, text, names) => {
    const written = names[0] === null ? ['Government = ?null'] : names.map((name) => `${name} = ?${names[0]}`);
    expect(read(text)).toEqual(written);
  });

  it.each([
    [
      'by its adjective',
      'The Turkish Foreign Ministry spoke.',
      'Turkish Foreign Ministry = ?Ministry of Foreign Affairs of Turkey',
    ],
    ['in small letters', 'The Turkish government met.', 'Turkish government = ?Government of Turkey'],
    [
      'behind it',
      'The Ministry of Trade of the Republic of Turkey met.',
      'Ministry of Trade of the Republic of Turkey = ?Ministry of Trade of Turkey',
    ],
    [
      'with several remits',
      'Turkey’s Health and Sport Ministry met.',
      'Turkey’s Health and Sport Ministry = ?Ministry of Health and Sport of Turkey',
    ],
    ['before what is its own', 'The Trade Ministry Troops came.', 'Trade Ministry = ?Ministry of Trade'],
    ['before its board', 'The Ministry of Trade Board met.', 'Ministry of Trade = ?Ministry of Trade'],
    ['before its resolution', 'A Turkish Government resolution stands.', 'Turkish Government = ?Government of Turkey'],
    ['of its forces', 'They joined the Turkish Navy.', 'Turkish Navy = ?Turkish Navy'],
  ])('a state’s, %s', (_name, text, found) => {
    expect(read(text)).toEqual([found]);
  });

  it('a commission of two governments, called by the two alone', () => {
    expect(read('The Ruritanian-Bordurian Intergovernmental Commission on Cooperation in Trade met.')).toEqual([
      'Ruritanian-Bordurian Intergovernmental Commission on Cooperation in Trade = ?Ruritanian-Bordurian Intergovernmental Commission',
    ]);
  });

  it.each([
    ['a common noun', 'The fund and the company paid.'],
    ['a sentence that begins with one', 'Company towns are rare.'],
    ['a festival', 'The Uplands Ballet Festival opened.'],
    ['a power plant', 'They build the Uplands Nuclear Power Plant.'],
  ])('but not %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('spotNames in turns', () => {
  const talk = (marin: string, alkanov: string) =>
    read('', {
      turns: [
        ['President of Russia Oleg Marin:', marin, 'oleg-marin'],
        ['President of Turkey Timur Alkanov:', alkanov, 'timur-alkanov'],
      ],
    });

  it('takes nothing from labels', () => {
    expect(talk('Hello.', 'Hello.')).toEqual([]);
  });

  it('takes "Mr President" for the other one', () => {
    expect(talk('Welcome, Mr President.', 'Thank you, Mr President.')).toEqual([
      'Mr President = timur-alkanov',
      'Mr President = oleg-marin',
    ]);
  });

  it('takes an office without a country for one of the speaker’s country', () => {
    expect(talk('I spoke with the Defence Minister.', 'Good.')).toEqual(['Defence Minister = igor-sarov']);
  });

  it('takes a given name for the one who is spoken to', () => {
    expect(talk('Welcome, dear Timur.', 'Thank you, Oleg, and Timur thanks you.')).toEqual([
      'Timur = timur-alkanov',
      'Oleg = oleg-marin',
    ]);
  });

  it('takes a body of state without a country for the speaker’s', () => {
    expect(talk('I asked the Government.', 'I asked the Foreign Ministry.')).toEqual([
      'Government = ?Government of Russia',
      'Foreign Ministry = ?Ministry of Foreign Affairs of Turkey',
    ]);
  });

  it('tells which of several deputies by whom the other names later', () => {
    expect(talk('I spoke with the Deputy Prime Minister.', 'Mr Orlik was here.')).toEqual([
      'Deputy Prime Minister = pavel-orlik',
      'Mr Orlik = pavel-orlik',
    ]);
  });

  it('leaves several deputies open where nobody is named', () => {
    expect(talk('I spoke with the Deputy Prime Minister.', 'Good.')).toEqual(['Deputy Prime Minister = ?null']);
  });

  it('takes "your" for the other one’s', () => {
    expect(talk('Good.', 'I met your Defence Minister and your Special Envoy.')).toEqual([
      'Defence Minister = igor-sarov',
      'Special Envoy = ?null',
    ]);
  });

  it('takes an office that the speaker holds too for the other one’s', () => {
    expect(talk('Today the President and I agreed.', 'Good.')).toEqual(['President = timur-alkanov']);
  });

  it('takes "the Minister" in brackets for the one who speaks', () => {
    const turns = [['Minister Igor Sarov:', 'It grows. (The Minister of Defence went on.)', 'igor-sarov']] as const;
    expect(read('Anna Brod came.', { turns })).toEqual(['Anna Brod = anna-brod', 'Minister of Defence = igor-sarov']);
  });

  it('names a commission by the two countries that speak', () => {
    expect(talk('The intergovernmental commission met.', 'The Intergovernmental Commission on Trade met.')).toEqual([
      'intergovernmental commission = ?Russian-Turkish Intergovernmental Commission',
      'Intergovernmental Commission on Trade = ?Russian-Turkish Intergovernmental Commission',
    ]);
    expect(read('The Intergovernmental Commission and another intergovernmental commission met.')).toEqual([
      'Intergovernmental Commission = ?Intergovernmental Commission',
    ]);
  });

  it('takes no role for a person', () => {
    expect(talk('Good.', 'This is my first visit as President.')).toEqual([]);
  });
});

describe('spotNames in Russian', () => {
  it.each([
    [
      'office and name in the instrumental',
      'Разговор с Президентом Турции Тимуром Алкановым.',
      ['Президентом Турции Тимуром Алкановым = timur-alkanov'],
    ],
    [
      'the official name of a country',
      'Встреча с Президентом Турецкой Республики.',
      ['Президентом Турецкой Республики = timur-alkanov'],
    ],
    ['the genitive of a name', 'По просьбе Олега Марина.', ['Олега Марина = oleg-marin']],
    ['the feminine of a surname', 'Слово Лейле Алкановой.', ['Лейле Алкановой = leyla-alkanova']],
    ['an initial with a surname', 'Слово за Т.Алкановым.', ['Т.Алкановым = timur-alkanov']],
    [
      'a town in the prepositional',
      'Встреча в Москве и в Санкт-Петербурге.',
      ['Москве = moscow', 'Санкт-Петербурге = saint-petersburg'],
    ],
    ['an adjective with an office', 'Российский президент прибыл.', ['Российский президент = oleg-marin']],
    ['no adjective alone', 'Российская сторона согласна.', []],
    [
      'given name and patronymic',
      'Тимур Алканов прибыл. Уважаемый Тимур Рашидович!',
      ['Тимур Алканов = timur-alkanov', 'Тимур Рашидович = timur-alkanov'],
    ],
    [
      'a deputy of whom the title is long',
      'Заместитель Председателя Правительства Тимур Алканов.',
      ['Заместитель Председателя Правительства Тимур Алканов = timur-alkanov'],
    ],
    ['an abbreviation', 'Заседание ООН.', ['ООН = united-nations']],
  ])('knows %s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });
});
