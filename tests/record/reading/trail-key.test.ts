import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/record/model/article.ts';
import type { Agreement, Knowledge, Person, Place } from '../../../utils/record/model/knowledge.ts';
import { compileLexicon } from '../../../utils/record/reading/lexicon.ts';
import { read } from '../../../utils/record/reading/read.ts';

const country = (id: string, name: string, adjective: string): Place => ({
  id,
  name,
  kind: 'country',
  names: [],
  adjectives: [adjective],
  in: null,
});

const president = (id: string, name: string, of: string, land: string): Person => ({
  id,
  name,
  surname: name.split(' ')[1] ?? name,
  names: [],
  gender: 'm',
  offices: [{ title: 'President', of, full: `President of ${land}`, names: [], from: '2015-01-01', to: null }],
});

const GOVERNOR: Person['offices'][number] = {
  title: 'Governor',
  of: 'lakeland-region',
  full: 'Governor of Lakeland Region',
  names: [],
  from: '2015-01-01',
  to: null,
};

const PACT: Agreement = {
  id: 'lakes-charter',
  name: 'Lakes Charter',
  names: ['Charter on Lakes'],
  kind: 'treaty',
  date: '2022-05-10',
  parties: ['ruritania', 'syldavia'],
};

const KNOWLEDGE: Knowledge = {
  people: [
    president('rudolf-elphberg', 'Rudolf Elphberg', 'ruritania', 'Ruritania'),
    president('ottokar-almazout', 'Ottokar Almazout', 'syldavia', 'Syldavia'),
    { ...president('gustav-grau', 'Gustav Grau', 'lakeland-region', 'Lakeland Region'), offices: [GOVERNOR] },
  ],
  places: [
    country('ruritania', 'Ruritania', 'Ruritanian'),
    country('syldavia', 'Syldavia', 'Syldavian'),
    country('borduria', 'Borduria', 'Bordurian'),
    { id: 'lakeland-region', name: 'Lakeland Region', kind: 'region', names: [], adjectives: [], in: 'ruritania' },
  ],
  organisations: [
    { id: 'lakes-union', name: 'Lakes Union', names: [] },
    { id: 'quelle-air', name: 'Quelle Air', names: [] },
    { id: 'central-bank-of-ruritania', name: 'Central Bank', names: [] },
  ],
  agreements: [PACT],
};

const LEXICON = compileLexicon(KNOWLEDGE);

function trails(
  paragraphs: readonly string[],
  title = 'Meeting with President of Syldavia Ottokar Almazout',
): (string | null)[] {
  const article: Article = {
    id: 'kremlin:1',
    address: null,
    site: 'kremlin',
    kind: 'article',
    language: 'en',
    title,
    published: '2022-05-10',
    place: null,
    text: paragraphs,
    leads: 0,
    strong: null,
    headings: null,
  };
  return read(article, LEXICON).quantities.map(({ trail }) => trail);
}

/** The trails of words said by the Governor of a region, who reports to the President. */
const reported = (words: string): (string | null)[] =>
  trails(
    ['President of Ruritania Rudolf Elphberg: Please, go ahead.', `Governor of Lakeland Region Gustav Grau: ${words}`],
    'Meeting with Lakeland Region Governor Gustav Grau',
  );

/** The trails of words said by the President of Ruritania to that of Syldavia. */
const said = (words: string): (string | null)[] =>
  trails([
    `President of Ruritania Rudolf Elphberg: ${words}`,
    'President of Syldavia Ottokar Almazout: Thank you very much.',
  ]);

/** The trails of a report of their meeting. */
const told = (words: string): (string | null)[] =>
  trails(['President of Ruritania Rudolf Elphberg met with President of Syldavia Ottokar Almazout.', words]);

describe('trailKeys gives one key to the same thing in other words', () => {
  it.each([
    [
      'trade whose currency goes without saying',
      said('Despite the storm, we increased our trade to almost 40 billion.'),
      said('Our bilateral trade has reached $38 billion.'),
    ],
    [
      'trade in the words of a sum',
      said('Borduria is our biggest partner, with more than $3 billion in mutual trade.'),
      told('Trade between Ruritania and Borduria amounted to $2 billion.'),
    ],
    [
      'trade after a verb of another clause',
      said('The level of our trade adjusted slightly in 2020, but increased by over 36 percent last year.'),
      said('Our trade grew by 12 percent.'),
    ],
    [
      'trade with one of two in a row',
      said('Our trade with Syldavia increased by 34 percent and with Borduria by 87 percent.').slice(0, 1),
      said('Our trade grew by 12 percent.'),
    ],
    [
      'trade between the members of a union',
      told('Trade between the members of the Lakes Union has grown by 30 percent this year.'),
      told('The trade between the Lakes Union members increased by around 16 percent.'),
    ],
    [
      'tourists, by what they do',
      told('Some 4.3 million Ruritanians visited Borduria last year.'),
      told('The number of Ruritanian tourists coming to Borduria reached 4.7 million.'),
    ],
    [
      'the anniversary of signing a treaty',
      told('They spoke of the 20th anniversary of signing the Lakes Charter.'),
      told('They spoke of the 25th anniversary of the Lakes Charter.'),
    ],
    [
      'growth by a part',
      said('Our trade grew by more than a third, exceeding the record level of 3 billion U.S. dollars.').slice(0, 1),
      said('Our trade grew by 12 percent.'),
    ],
    [
      'a sum in U.S. dollars',
      said('Our trade exceeded the record level of 3 billion U.S. dollars.'),
      said('Our trade reached $2 billion.'),
    ],
    [
      'trade that grew to reach a sum',
      said('Last year our trade went up by 24 percent to reach $3 billion.').slice(1),
      said('Our trade reached $2 billion.'),
    ],
    [
      'the key rate of the central bank',
      trails(
        ['President of Ruritania Rudolf Elphberg: The Central Bank raised its key interest rate to 20 percent.'],
        'Meeting',
      ),
      trails(['President of Ruritania Rudolf Elphberg: The Central Bank key rate went down to 14 percent.'], 'Meeting'),
    ],
    [
      'currency reserves',
      trails(['President of Ruritania Rudolf Elphberg: Our foreign exchange reserves exceeded $4 billion.'], 'Meeting'),
      trails(['President of Ruritania Rudolf Elphberg: Our gold and forex reserves stood at $5 billion.'], 'Meeting'),
    ],
    [
      'a national figure in talks that name nobody else',
      said('The GDP growth will amount to approximately 4 percent.'),
      said('Ruritanian GDP grew by 3 percent.'),
    ],
    [
      'growth that is expected at a level',
      reported('GDP growth is expected at the level of 4 percent.'),
      reported('GDP grew by 3 percent.'),
    ],
    [
      'schools that teach a language',
      said('There are 210 schools in Syldavia that teach Ruritanian.'),
      told('Currently, there are two hundred schools in Syldavia that teach the Ruritanian language.'),
    ],
    [
      'schools with instruction in it',
      said('There are about 230 schools in Syldavia with instruction in Ruritanian.'),
      told('In Syldavia there are 210 schools that teach Ruritanian.'),
    ],
    [
      'schools that it is taught at',
      said('Ruritanian is taught at 230 schools in Syldavia, and we intend to support it.'),
      told('In Syldavia there are 210 schools that teach Ruritanian.'),
    ],
    [
      'growth of trade',
      said('Despite the storm, our trade increased by more than 12 percent last year.'),
      told('He said that trade between both countries has grown by 12 percent.'),
    ],
    [
      'trade between two that are named',
      said('Our bilateral trade exceeded $2 billion.'),
      told('Trade between Ruritania and Syldavia reached 2.1 billion dollars.'),
    ],
    [
      'trade that "it" stands for',
      said('Our trade is doing well. Last year it reached $2 billion.'),
      told('Their trade turnover exceeded 1.9 billion dollars.'),
    ],
    [
      'trade that the clause before tells of',
      said('Our trade is growing: in the last nine months, it amounted to $2 billion.'),
      said('Trade with Syldavia will reach $3 billion by the end of the year.'),
    ],
    [
      'investment without its direction',
      said('The total volume of Ruritanian investment is $17 billion.'),
      told('Ruritania has invested $17 billion in the economy of Syldavia.'),
    ],
    [
      'years of relations and their anniversary',
      said('Next year we will mark 30 years of diplomatic relations.'),
      told('It is the 30th anniversary of the diplomatic relations between Syldavia and Ruritania.'),
    ],
    [
      'companies of one country in another',
      said('There are 70 Ruritanian companies operating in Syldavia.'),
      told('Some 75 Ruritanian businesses work in Syldavia.'),
    ],
    [
      'an anniversary of diplomatic relations',
      said('Next year we will mark the 30th anniversary of our diplomatic relations.'),
      told('It is the 30th anniversary of the diplomatic relations between Syldavia and Ruritania.'),
    ],
    [
      'visits of one person',
      said('This is my 17th visit to Syldavia.'),
      told('This is the 17th visit of the President of Ruritania to Syldavia.'),
    ],
    [
      'clauses of an agreement',
      said('Today we sign the Lakes Charter. It is a document with over 50 clauses.'),
      told('They will sign the Charter on Lakes. The document consists of fifty clauses.'),
    ],
    [
      'those who study',
      said('Over 9,000 Syldavian students are studying in Ruritania.'),
      told('More than nine thousand students from Syldavia study at Ruritanian universities.'),
    ],
  ])('%s', (_name, here, there) => {
    expect(here).toHaveLength(1);
    expect(here[0]).not.toBeNull();
    expect(there).toEqual(here);
  });

  it.each([
    [
      'a figure of the region that is reported on',
      reported('The unemployment rate is 2 percent.'),
      reported('Unemployment in the region fell to 1.5 percent.'),
    ],
    [
      'so many tonnes of something',
      reported('We harvested 5 million tonnes of grain last year.'),
      reported('Farmers have gathered more than 6 million tonnes of grain.'),
    ],
    [
      'trade of two that are named together',
      trails(['Borduria and Syldavia increased trade by 57 percent.'], 'News'),
      trails(['Trade between Syldavia and Borduria rose by 50 percent in January-August.'], 'Report'),
    ],
    [
      'years and the anniversary of ties between two that are named',
      trails(['Borduria and Syldavia celebrate 30 years of diplomatic relations.'], 'News'),
      trails(['It is the 30th anniversary of diplomatic ties between Syldavia and Borduria.'], 'Report'),
    ],
    [
      'companies that work in the country of the other',
      said('More than 1,000 Ruritanian companies work in the country.'),
      told('There are 900 Ruritanian companies operating in Syldavia.'),
    ],
    [
      'goods that one sends to another',
      trails(['Borduria supplied 8 million tonnes of grain to Syldavia.'], 'News'),
      trails(['Bordurian grain exports to Syldavia reached 8.5 million tonnes.'], 'Report'),
    ],
    [
      'tourists of one country in another',
      trails(['Last year 650,000 Bordurian tourists visited Syldavia.'], 'News'),
      trails(['More than 600,000 tourists from Borduria came to Syldavia.'], 'Report'),
    ],
    [
      'a harvest told by its noun or by its verb',
      reported('The grain harvest amounted to 5 million tonnes.'),
      reported('We harvested more than 6 million tonnes of grain.'),
    ],
    [
      'a low that a level stands at',
      reported('Unemployment is at a historical low of 4 percent.'),
      reported('As for unemployment, it reached 3 percent.'),
    ],
    [
      'a rate that is moved',
      trails(['President of Ruritania Rudolf Elphberg: The Central Bank raised its key rate to 7 percent.'], 'Meeting'),
      trails(['President of Ruritania Rudolf Elphberg: The key rate was lowered to 6 percent.'], 'Meeting'),
    ],
    [
      'a goal of trade',
      said('Our goal is to bring trade with Syldavia to $100 billion.'),
      trails(['The target is $100 billion in trade.'], 'Ruritania and Syldavia have good prospects'),
    ],
    [
      'the people of a region',
      reported('The population is 2 million people.'),
      reported('The region has a population of 1.9 million.'),
    ],
    [
      'what was built, in other verbs',
      reported('This year, 300,000 square metres of housing have been commissioned.'),
      reported('We built more than 280,000 square metres of housing.'),
    ],
    [
      'growth, told by a verb or by a noun',
      reported('Industrial output grew by 6 percent.'),
      reported('The growth of industrial production was 4 percent.'),
    ],
    [
      'a national figure under both its names',
      trails(['President of Ruritania Rudolf Elphberg: Our GDP grew by 2 percent.'], 'Forum'),
      trails(['President of Ruritania Rudolf Elphberg: Gross domestic product fell by 3 percent.'], 'Congress'),
    ],
    [
      'trade with a union',
      said('Trade between Ruritania and the Lakes Union countries increased by 8 percent.'),
      said('Our trade with the Lakes Union grew by more than 9 percent.'),
    ],
  ])('%s', (_name, here, there) => {
    expect(here).toHaveLength(1);
    expect(here[0]).not.toBeNull();
    expect(there).toEqual(here);
  });

  it('gives numbers that share a noun one key', () => {
    const [first, second] = said(
      'There are 210 schools, or perhaps even more – about 230 in Syldavia that teach Ruritanian.',
    );
    expect(first).not.toBeNull();
    expect(second).toBe(first);
  });

  it('takes a bare number of the same things for the ones spoken of just before', () => {
    const [first, second] = told(
      'There are 210 schools in Syldavia that teach Ruritanian. He said there are around 230 schools.',
    );
    expect(first).not.toBeNull();
    expect(second).toBe(first);
  });
});

describe('trailKeys joins what one text counts again', () => {
  it.each([
    [
      'percent and money of one thing',
      'Our trade fell by 5 percent in 2020, and this year it has grown by 20 percent.',
    ],
    ['the same later', 'We had 140 charging stations; this year, there will be 260.'],
    ['the same now', 'We opened 12 branches of Ruritanian museums. Now we already have 17 branches.'],
    ['an exact number said again', 'They have 48,700 cows there. Of what use are 48,700 cows?'],
    ['from one number to another', 'The number of ferries has increased from 70 to nearly 130.'],
    ['a level against the one before', 'We caught 5.6 tonnes of herring, compared to 4.9 tonnes in 2019.'],
    ['a percentage that rises', 'The interest rate would be 2 percent, and would gradually grow to 7 percent.'],
    ['a third, said more exactly', 'Last year, our trade increased by more than a third, more than 34 percent.'],
    [
      'a figure taken up',
      'The plant will make 57 million tonnes of glass. We expect the figure to reach 70 million tonnes.',
    ],
    [
      'the ones spoken of',
      'As a result, 22,000 projects have received grants. These 22,000 projects were well prepared.',
    ],
    ['a round number said again', 'We received 50,000 complaints. What did you do about the 50,000 complaints?'],
    ['the same over the years', 'Tea production was 20 percent in 2018, 24 percent in 2019.'],
    [
      'a sum told by its noun and by its verb',
      'The bridge cost $19 million. Over $19 million was paid for the bridge.',
    ],
    ['from one sum to another', 'We raised the grants from 20,000 dollars to 30,000 dollars for young bakers.'],
    ['what it cost and what it costs', 'A permit used to cost 900 dollars, but today this costs 300 dollars.'],
    ['this year and last year', 'We had 38 projects last year. This year, we will carry out 40 projects.'],
    ['a number in brackets that is more exact', 'It is a land with 140 million people (146 million).'],
    [
      'how it stands and where it is to get',
      'Given the current volume of $20 billion, to reach $45 billion will be hard.',
    ],
    ['what was remembered', 'The pipe carries 55 million litres a day. Let me remind you: we want 55 million litres.'],
    ['what a discount leaves', 'The fee is 6.5 percent, but we added a discount, down to 6.4 percent.'],
    ['these percent', 'Unmet targets do not exceed 20 percent. Nevertheless, these 20 percent worry me.'],
    ['a number of the moment', 'We had 370 billion in reserves. At the moment, it is already 470 billion.'],
  ])('%s', (_name, words) => {
    const [first, second, ...more] = words.includes('–') ? said(words).slice(1, 3) : said(words);
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(more).toEqual([]);
  });

  it.each([
    ['one thing here and the same there', 'Our roads: 26 ferries are new. For Bordurian roads, the figure is 46.'],
    [
      'a growth at large and in some places',
      'Production grew by 2.9 percent, and even by up to 13 percent in some towns.',
    ],
    [
      'what there is and how much more that is',
      'They manage $15 trillion, which is $1.5 trillion more than last year.',
    ],
    ['a few of some and those few', 'Two leaders met with three others. The five leaders then met the five leaders.'],
    [
      'what trade grew by and what it made up',
      'Our trade grew by 5 percent. Our trade made up nearly 3 billion dollars.',
    ],
    ['one variant and another', 'Each of them can infect 3 people. With the new variant, this figure was 8.'],
    ['almost so many and over so many', 'We saw almost 30,000 thefts. We also saw over 30,000 such thefts.'],
    ['a first and a first of another', 'The first part is easy. Now, the first part of your question.'],
    ['others of them', 'We had 140 charging stations and will open another 9 charging stations.'],
    ['some of them', 'Of the 300 charging stations, 100 are in the north.'],
    ['those elsewhere', 'We had 12 charging stations in Syldavia. Now Borduria has 17 charging stations.'],
    ['two ends of a range', 'One charging station costs 30–35 dollars.'],
    [
      'two that every sentence has',
      'The two countries expand mutual ties of culture. The two countries will expand mutual ties of culture.',
    ],
    [
      'a pact and ties that are as old',
      'The fishing pact of the two navies was signed 30 years ago. Today is the 30th anniversary of our navies’ pact.',
    ],
    ['years since and years over', 'We first met 13 years ago. We share many memories of these 13 years.'],
    ['one thing and more of another', 'We had 48 million tonnes. It is 5 million tonnes more than in 2015.'],
    [
      'the highest and the lowest',
      'The maximum fee for a long stay is 15 percent. Previously, the minimum fee for a stay was 15 percent.',
    ],
    [
      'the output of one and of another',
      'We carried 1.5 million guests by boat. Others, such as Grau Air 1.5 million guests.',
    ],
    ['a third of some and so many', 'A third of the towns are new. Now this number stands at 13 million.'],
    ['what is there and what is to be built', 'We had 140 charging stations. Now we will build 90 charging stations.'],
  ])('but not %s', (_name, words) => {
    const [first, second] = said(words);
    expect(first === null || first !== second).toBe(true);
  });

  it('joins what is asked back and answered', () => {
    const keys = trails(
      [
        'Governor of Lakeland Region Gustav Grau: Unemployment is at 0.5 percent.',
        'President of Ruritania Rudolf Elphberg: 0.5 percent?',
        'Governor of Lakeland Region Gustav Grau: Yes, 0.5 percent.',
      ],
      'Meeting with Lakeland Region Governor Gustav Grau',
    );
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[0]).not.toBeNull();
  });

  it('gives two ends of a range no key that joins another text', () => {
    expect(reported('Unemployment is at 3–4 percent.')).toEqual([null, null]);
  });

  it('names the text in such a key, so that it joins nothing elsewhere', () => {
    expect(said('We had 140 charging stations; this year, there will be 260.')[0]).toMatch(/^here:kremlin:1:/);
  });
});

describe('trailKeys takes a company from the title', () => {
  const title = 'Meeting with Quelle Air CEO Igor Drey';

  it('whose figures the guest reports', () => {
    const [key] = trails(['Quelle Air CEO Igor Drey: We carried 50 million passengers.'], title);
    expect(key).toBe('passenger:of-quelle-air');
  });

  it('and not where another carries them', () => {
    expect(trails(['Quelle Air CEO Igor Drey: In the north, Grau Air carried 11 million passengers.'], title)).toEqual([
      null,
    ]);
  });
});

describe('trailKeys keeps look-alikes apart', () => {
  const apart = (...keys: readonly (string | null)[]): void => {
    const known = keys.filter((key) => key !== null);
    expect(new Set(known).size).toBe(known.length);
  };

  it.each([
    [
      'companies that operate and that took part',
      said(
        'There are 70 Ruritanian companies operating in Syldavia. Over 30 Ruritanian companies took part in the forum in Syldavia.',
      ),
    ],
    ['growth and volume of trade', said('Our trade grew by 12 percent. Our trade reached $2 billion.')],
    [
      'trade and investment',
      said('Our trade reached $2 billion. Ruritanian investment in Syldavia reached $2 billion.'),
    ],
    [
      'investment here and there',
      said(
        'Ruritanian investment in Syldavia reached $2 billion. Syldavian investment in Ruritania reached $2 billion.',
      ),
    ],
    [
      'students abroad and students of its language at home',
      said(
        'Over 9,000 Syldavian students are studying in Ruritania. Over 9,000 Syldavian citizens are enrolled in Ruritanian language departments at Syldavian universities.',
      ),
    ],
    [
      'schools and their students',
      said('There are 210 schools in Syldavia that teach Ruritanian, with more than 80,000 students.'),
    ],
    [
      'trade with one and with another',
      said('Our trade with Syldavia grew by 12 percent. Our trade with Borduria grew by 12 percent.'),
    ],
    [
      'some of those counted',
      said('Over 9,000 Syldavian students are studying in Ruritania, with a thousand of them in the capital.'),
    ],
    [
      'growth of trade with the party and of world trade',
      said('Our trade grew by 12 percent. World trade grew by 12 percent.'),
    ],
    [
      'shares that different things have of one',
      reported('Farming accounts for 20 percent of the budget. Fishing accounts for 30 percent of the budget.'),
    ],
    ['what is built and what is repaired', reported('We built 40 rural clinics. We repaired 90 rural clinics.')],
    [
      'the average wage and a bonus on wages',
      reported('The average wage is 40,000 crowns. We pay 70,000 crowns to teachers in wages.'),
    ],
    [
      'the output of the region and of a branch of it',
      reported('Industrial output grew by 12 percent. The food industry is booming, and it grew by 36 percent.'),
    ],
    [
      'what stands in one place and in another',
      reported(
        'Work at the Elphberg plant of 256 megawatts is done. Work at the Hentzau plant of 256 megawatts is done.',
      ),
    ],
    [
      'those of a town and all of them',
      trails(
        [
          'In Syldavia, there were 110 quays last year. We want them all: this year we set the task to build 900 quays.',
        ],
        'News',
      ),
    ],
    [
      'what one and another will create',
      reported('New residents have created 3,000 jobs. The pipeline would create 20,000 new jobs.'),
    ],
    [
      'growth of exports and of imports',
      said('Ruritanian exports to Syldavia grew by 12 percent. Ruritanian imports to Syldavia grew by 5 percent.'),
    ],
    [
      'investment in the country and at home',
      said('Ruritanian investment in Syldavia is $2 billion. Foreign investment in Ruritania is $9 billion.'),
    ],
    [
      'what is and what is aimed at',
      said('Our trade reached $2 billion. Our goal is to bring our trade to $5 billion.'),
    ],
  ])('%s', (_name, keys) => {
    expect(keys).toHaveLength(2);
    apart(...keys);
  });

  it.each([
    ['road maps of nobody knows what', 'We are implementing seven road maps.'],
    ['a length of time', 'The storm lasted less than five hours.'],
    ['two points of a speech', 'I have two points to make.'],
  ])('gives no key to %s', (_name, words) => {
    expect(said(words)).toEqual([null]);
  });
});
