import type { Output } from '../../utils/record/model/context.ts';
import { boundsOf, type Day, isBefore, toEpochDays } from '../../utils/record/model/day.ts';
import type { Quote } from '../../utils/record/model/quote.ts';
import { shapeOfOutput } from './contract-shape.ts';
import { layOut, meet, type PageText, type Place, passageFaults, placesOf, sentenceFaults } from './contract-text.ts';

/** What the record behind an output holds: the folded text of a document, or `null` where it isn't held. */
export type Holding = {
  readonly textOf: (document: string) => string | null;
  readonly languageOf?: (document: string) => string;
};

/**
 * Every sentence of docs/contract.md that one output breaks, as far as a machine can tell; none where it keeps them all.
 * It shares nothing with the code that makes outputs but the arithmetic of days.
 */
export function violationsOf(output: Output, holding: Holding = { textOf: () => null }): string[] {
  const shape = shapeOfOutput(output, '$');
  if (shape.length > 0) return shape;
  const { page, wrong } = layOut(output);
  return [
    ...wrong,
    ...pageRules(output),
    ...quoteRules(output, page),
    ...mentionRules(output, page),
    ...passageRules(output, page),
    ...statementRules(output, holding),
    ...meetingRules(output),
    ...trailRules(output, page),
    ...agreementRules(output, page),
    ...dueRules(output),
  ];
}

type Rule = readonly [holds: boolean, name: string];
const broken = (...rules: readonly Rule[]): string[] => rules.filter(([holds]) => !holds).map(([, name]) => name);
const at = (quote: Quote, page: PageText): Place[] => placesOf(quote, page.text);

function pageRules({ page, match, turns, changes, coverage }: Output): string[] {
  return broken(
    [(page.kind === 'transcript') === turns.length > 0, 'page.kind: "transcript" iff there is a turn'],
    [page.place === null || !/^[\p{Lu}\s,.-]{3,}$/u.test(page.place), 'page.place: not in common case'],
    [!/[?&](?:utm_|fbclid)|#|\/(?:print|amp)\/?$/.test(page.address), 'page.address: not clean'],
    [page.text.every((each) => !/^(?:[* ]+|<\s*(?:…|\.\.\.)\s*>|See also)$/.test(each)), 'page.text: matter that goes'],
    [page.event !== null || page.published === null, 'page.event: null where published is known'],
    [!['gallery', 'listing'].includes(page.kind) || match === null, 'match: a gallery or listing matches'],
    [match !== null || changes === null, 'changes: not null without a match'],
    [match?.how !== 'text' || match.share >= 0.3, 'match.share: too little for the words to decide'],
    [
      match?.how !== 'address' || match.share === 0 || match.share >= 0.5,
      'match.share: too little for the address to decide',
    ],
    [match === null || Number(match.share.toFixed(4)) === match.share, 'match.share: not rounded'],
    [(coverage.documents === 0) === (coverage.from === null), 'coverage.from: null iff no documents'],
    [(coverage.from === null) === (coverage.to === null), 'coverage: from and to go together'],
    [coverage.from === null || coverage.to === null || !isBefore(coverage.to, coverage.from), 'coverage: ends first'],
    [turns.every(({ opens }) => opens.length <= 60), 'turns.opens: more than 60 characters'],
    [turns.every(({ speaker }) => !/:$/.test(speaker)), 'turns.speaker: with its colon'],
    [
      (changes ?? []).every(
        ({ kind, page: here, record }) =>
          (here === null) === (kind === 'removed') && (record === null) === (kind === 'added'),
      ),
      'changes: sides and kind disagree',
    ],
    [(changes ?? []).every(({ page: here, record }) => here !== record), 'changes: no change'],
  );
}

/** Each quote stands in T with both contexts. */
function quoteRules(output: Output, page: PageText): string[] {
  const quotes: [string, Quote][] = [
    ...output.mentions.map((each, index): [string, Quote] => [`mentions[${index}]`, each.quote]),
    ...output.quantities.map((each, index): [string, Quote] => [`quantities[${index}]`, each.quote]),
    ...[...output.earlier, ...output.later].map((each, index): [string, Quote] => [`linked[${index}]`, each.passage]),
    ...output.sources.map((each, index): [string, Quote] => [`sources[${index}]`, each.passage]),
    ...output.agreements.flatMap(({ mentions }, index) =>
      mentions.map((each): [string, Quote] => [`agreements[${index}].mentions`, each]),
    ),
  ];
  return quotes.flatMap(([name, quote]) =>
    at(quote, page).length > 0 ? [] : [`${name}: T lacks ${JSON.stringify(quote)}`],
  );
}

/** The places of quotes in reading order, as a greedy walk finds them; `null` from where they stand in none. */
function inOrder(quotes: readonly Quote[], page: PageText, name: string): { places: Place[]; faults: string[] } {
  const places: Place[] = [];
  for (const quote of quotes) {
    const last = places.at(-1);
    const next = at(quote, page).find(({ start }) => !last || start >= last.start);
    if (!next) return { places, faults: [`${name}: ${JSON.stringify(quote.exact)} stands out of reading order`] };
    places.push(next);
  }
  return { places, faults: [] };
}

function mentionRules({ mentions, quantities }: Output, page: PageText): string[] {
  const { places, faults } = inOrder(
    mentions.map(({ quote }) => quote),
    page,
    'mentions',
  );
  const rows = places.flatMap((place, index) => {
    const [row, next] = [mentions[index], mentions[index + 1]];
    const after = places[index + 1];
    const isGroup = after?.start === place.start && after.end === place.end && row?.kind === next?.kind;
    const isPronoun = /^(?:he|she|they|him|her|them|it|we|us|i|you|his|their|its|our|your|my)$/i;
    return broken(
      [!page.labels.some((label) => meet(label, place)), `mentions: ${row?.quote.exact} stands in a label`],
      [!after || isGroup || !meet(place, after), `mentions: ${row?.quote.exact} | ${next?.quote.exact} overlap`],
      [!isGroup || row?.name !== next?.name || row?.date !== next?.date, `mentions: ${row?.quote.exact} twice`],
      [!isPronoun.test(row?.quote.exact ?? '') || row?.quote.exact === 'US', `mentions: pronoun ${row?.quote.exact}`],
      [!row?.resolved || row.kind === 'meeting' || row.name !== null, `mentions: ${row?.quote.exact} without a name`],
      [row?.by !== 'date' || ['meeting', 'agreement'].includes(row.kind), `mentions: ${row?.quote.exact} by date`],
    );
  });
  const numbers = inOrder(
    quantities.map(({ quote }) => quote),
    page,
    'quantities',
  );
  const counted = numbers.places.flatMap((place, index) => {
    const row = quantities[index];
    const after = numbers.places[index + 1];
    return broken(
      [!page.labels.some((label) => meet(label, place)), `quantities: ${row?.quote.exact} stands in a label`],
      // "Eight large and five small schools" are two, and share their noun.
      [
        !after || after.start !== place.start || after.end !== place.end || quantities[index + 1]?.value !== row?.value,
        `quantities: ${row?.quote.exact} twice`,
      ],
      [row?.value !== undefined && !Object.is(row.value, -0), `quantities: ${row?.quote.exact} is minus nought`],
      [
        !/^(?:one of|both|first of all)\b/i.test(row?.quote.exact ?? ''),
        `quantities: ${row?.quote.exact} counts nothing`,
      ],
    );
  });
  return [...faults, ...rows, ...numbers.faults, ...counted];
}

function passageRules(output: Output, page: PageText): string[] {
  const lists = { earlier: output.earlier, later: output.later, sources: output.sources } as const;
  return Object.entries(lists).flatMap(([name, rows]) => {
    const { places, faults } = inOrder(
      rows.map(({ passage }) => passage),
      page,
      name,
    );
    const passages = places.flatMap((place, index) => [
      ...passageFaults(place, page).map((fault) => `${name}: “${page.text.slice(place.start, place.end)}” ${fault}`),
      ...broken([index === 0 || !meet(places[index - 1] as Place, place), `${name}: passages overlap`]),
    ]);
    return [...faults, ...passages];
  });
}

function statementRules(output: Output, { textOf, languageOf }: Holding): string[] {
  const { page, match, earlier, later, sources, omitted } = output;
  const linked = (rows: Output['earlier'], name: string, isDue: (date: Day, event: Day) => boolean): string[] =>
    rows.flatMap(({ passage, statements }) => [
      ...broken(
        [statements.length >= 1 && statements.length <= 3, `${name}: ${statements.length} statements`],
        [
          new Set(statements.map(({ quote, source }) => source.document + quote)).size === statements.length,
          `${name}: twice`,
        ],
        [page.event !== null, `${name}: not empty without an event day`],
      ),
      ...statements.flatMap(({ date, source, same, quote }) =>
        broken(
          [page.event === null || isDue(date, page.event), `${name}: ${date} on a page of ${page.event}`],
          [source.date === date, `${name}: the statement's day ${date} isn't the event's ${source.date}`],
          [match?.document !== source.document, `${name}: words of the page's own document`],
          [same !== undefined, `${name}: “${quote.slice(0, 40)}” says not what is the same`],
          [
            !languageOf || languageOf(source.document).slice(0, 2) === page.language.slice(0, 2),
            `${name}: ${passage.exact} in another language`,
          ],
        ),
      ),
    ]);
  const said = [...earlier, ...later].flatMap(({ statements }) => statements);
  const quoted = [...said, ...sources.map((row) => row.said), ...omitted].flatMap(
    ({ quote, source, form, speaker, why }) => {
      const held = textOf(source.document);
      return [
        ...sentenceFaults(quote).map((fault) => `statement “${quote}” ${fault}`),
        ...broken(
          [held === null || held.includes(quote), `statement “${quote}” doesn't stand in ${source.document}`],
          [form !== 'said' || speaker !== null, `statement “${quote}” is said by nobody`],
          [!/\d{4}-\d{2}/.test(why), `why: “${why}” has a day for machines`],
          [!/\b(?:undefined|null|NaN)\b|\[object/.test(why), `why: “${why}” shows its seams`],
        ),
      ];
    },
  );
  return [
    ...linked(earlier, 'earlier', isBefore),
    ...linked(later, 'later', (date, event) => isBefore(event, date)),
    ...quoted,
    ...broken(
      [page.kind === 'news' || sources.length === 0, `sources: on a page of kind ${page.kind}`],
      [page.kind === 'news' || omitted.length === 0, `omitted: on a page of kind ${page.kind}`],
    ),
  ];
}

function meetingRules({ meetings, page }: Output): string[] {
  const order = ['this', 'named here', 'same people', 'same day'];
  const away = (date: Day | null): number =>
    date === null || page.event === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(toEpochDays(boundsOf(date).first) - toEpochDays(boundsOf(page.event).first));
  const own = meetings.find(({ relation }) => relation === 'this');
  const shared = (people: readonly string[]): number => people.filter((name) => own?.people.includes(name)).length;
  const rows = meetings.flatMap((row, index) => {
    const last = meetings[index - 1];
    return broken(
      [
        !last || order.indexOf(last.relation) <= order.indexOf(row.relation),
        `meetings[${index}]: relations out of order`,
      ],
      [
        !last || last.relation !== row.relation || row.relation === 'same day' || away(last.date) <= away(row.date),
        `meetings[${index}]: the nearest date comes later`,
      ],
      [row.relation !== 'same people' || shared(row.people) >= 2, `meetings[${index}]: fewer than two same people`],
      [
        row.relation !== 'same day' || (row.date === own?.date && shared(row.people) >= 1),
        `meetings[${index}]: another day or other people`,
      ],
      [row.relation !== 'same day' || shared(row.people) < 2, `meetings[${index}]: same people come before same day`],
      [new Set(row.people).size === row.people.length, `meetings[${index}]: a person twice`],
      [
        new Set(row.documents.map((each) => each.document)).size === row.documents.length,
        `meetings[${index}]: a document twice`,
      ],
      [
        row.relation === 'named here' || row.relation === 'this' || row.documents.length > 0,
        `meetings[${index}]: no document`,
      ],
      [!/\d{4}-\d{2}/.test(row.why), `meetings[${index}]: “${row.why}” has a day for machines`],
    );
  });
  // Of one person alone two meetings of a day may well be two.
  const several = meetings.filter(({ people }) => people.length > 1);
  const keys = several.map(({ date, kind, people }) => [date, kind, ...[...people].sort()].join('|'));
  return [
    ...rows,
    ...broken(
      [meetings.filter(({ relation }) => relation === 'this').length <= 1, 'meetings: several are this one'],
      [new Set(keys).size === keys.length, `meetings: one event in two rows`],
    ),
  ];
}

function trailRules({ trails, quantities }: Output, page: PageText): string[] {
  const ids = trails.map(({ id }) => id);
  return [
    ...broken([new Set(ids).size === ids.length, 'trails: an id twice']),
    ...trails.flatMap(({ id, points }) => {
      const statements = points.map(({ quote, source }) => `${source.document} ${quote}`);
      return broken(
        [points.length >= 2, `trails ${id}: one point`],
        [new Set(statements).size >= 2, `trails ${id}: all of one statement`],
        [
          new Set(points.map(({ value }, index) => `${value} ${statements[index]}`)).size === points.length,
          `trails ${id}: a point twice`,
        ],
        [
          points.every(({ date }, index) => {
            const before = points[index - 1]?.date;
            return !date || !before || boundsOf(before).first <= boundsOf(date).first;
          }),
          `trails ${id}: out of time order`,
        ],
        [quantities.some(({ trail }) => trail === id), `trails ${id}: of no quantity of the page`],
        [
          points.every(({ quote, source }) => source.document !== 'page' || page.text.includes(quote)),
          `trails ${id}: a point that doesn't stand on the page`,
        ],
      );
    }),
  ];
}

function agreementRules({ agreements, mentions }: Output, page: PageText): string[] {
  const marked = mentions.filter(({ kind }) => kind === 'agreement');
  return agreements.flatMap(({ name, names, mentions: own, steps }) => [
    ...broken(
      [own.length > 0, `agreements: ${name} isn't mentioned`],
      [new Set(names).size === names.length, `agreements: ${name} has a name twice`],
      [!/\d{4}-\d{2}/.test(name), `agreements: ${name} has a day for machines`],
      [
        own.every(({ exact }) =>
          marked.some(({ quote }) => quote.exact.includes(exact) || exact.includes(quote.exact)),
        ),
        `agreements: ${name} is no mention`,
      ],
      [
        steps.every(({ source, quote }) => source.document !== 'page' || page.text.includes(quote)),
        `agreements: ${name}: a step without words`,
      ],
      [
        new Set(steps.map((each) => each.step + each.quote + each.source.document)).size === steps.length,
        `agreements: ${name}: a step twice`,
      ],
    ),
    ...inOrder(own, page, `agreements ${name}`).faults,
  ]);
}

/** What galleries, listings and pages without text may not have. */
function dueRules({ page, mentions, quantities, earlier, later, sources, turns }: Output): string[] {
  const rows = mentions.length + quantities.length + earlier.length + later.length + sources.length + turns.length;
  return broken([page.text.length > 0 || rows === 0, 'rows that refer to a text that is not there']);
}
