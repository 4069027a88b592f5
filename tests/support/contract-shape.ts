/** What is wrong with a value that stands at a path: one line each, none where it is right. */
export type Check = (value: unknown, path: string) => string[];

const fails = (path: string, value: unknown, wanted: string): string[] => [
  `${path}: ${JSON.stringify(value)?.slice(0, 80)} is no ${wanted}`,
];
const is =
  (wanted: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? [] : fails(path, value, wanted);

const FOLDED = /^(?! )(?!.* {2})[^\u00a0\u00ad\u200b\n\r\t]*(?<! )$/u;
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^(?:kremlin:\d+|tass\.com:\d+|tass\.ru:\d+|tdi:[\p{L}\p{N}%_-]+|text:[0-9a-f]{16})$/u;
const ISO_4217 = new Set(Intl.supportedValuesOf('currency'));
const UNITS = new Set(['percent', 'ordinal', 'hour', 'day', 'month', 'year']);

const text = is('text', (value) => typeof value === 'string');
const words = is('folded words', (value) => typeof value === 'string' && value !== '' && FOLDED.test(value));
const number = is('number', (value) => typeof value === 'number' && Number.isFinite(value));
const share = is('share', (value) => typeof value === 'number' && value >= 0 && value <= 1);
const count = is('count', (value) => Number.isInteger(value) && Number(value) >= 0);
const flag = is('boolean', (value) => typeof value === 'boolean');
const day = is('day', (value) => typeof value === 'string' && DAY.test(value) && isOfCalendar(value));
const id = is('document id', (value) => typeof value === 'string' && ID.test(value));
const unit = is('unit', (value) => typeof value === 'string' && (UNITS.has(value) || ISO_4217.has(value)));
const language = is('BCP 47 tag', (value) => typeof value === 'string' && isLanguage(value));
const oneOf = (...values: readonly string[]): Check =>
  is(values.join(' | '), (value) => values.some((each) => each === value));
const or =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);
const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => check(each, `${path}[${index}]`))
      : fails(path, value, 'array');

/** Exactly these keys, in any order; those ending in `?` may be absent. */
const exactly =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fails(path, value, 'object');
    const given = value as Readonly<Record<string, unknown>>;
    const known = new Set(Object.keys(checks).map((key) => key.replace('?', '')));
    const extra = Object.keys(given).filter((key) => !known.has(key));
    return [
      ...extra.map((key) => `${path}: key ${key} is too much`),
      ...Object.entries(checks).flatMap(([key, check]) => {
        const name = key.replace('?', '');
        if (!(name in given)) return key.endsWith('?') ? [] : [`${path}: key ${name} is missing`];
        return check(given[name], `${path}.${name}`);
      }),
    ];
  };

function isOfCalendar(value: string): boolean {
  const [year = 0, month = 1, date = 1] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1;
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}

const quote = exactly({ exact: words, prefix: text, suffix: text });
const source = exactly({
  document: id,
  title: or(words),
  date: day,
  published: or(day),
  site: words,
  address: or(words),
});
const sourceOrPage = exactly({
  document: (value, path) => (value === 'page' ? [] : id(value, path)),
  title: or(words),
  date: day,
  published: or(day),
  site: text,
  address: or(words),
});
const form = oneOf('said', 'reported');
const hedge = or(oneOf('about', 'more than', 'less than', 'nearly', 'at least', 'up to'));
const statement = exactly({
  speaker: or(words),
  office: or(words),
  date: day,
  quote: words,
  form,
  source,
  'same?': oneOf('speaker', 'subject'),
  why: words,
});
const linked = exactly({ passage: quote, speaker: or(words), statements: list(statement) });
const step = exactly({
  date: or(day),
  step: oneOf('announced', 'signed', 'in force', 'carried out', 'reaffirmed', 'disputed', 'reported'),
  quote: words,
  source: sourceOrPage,
});
const point = exactly({
  date: or(day),
  value: number,
  hedge,
  speaker: or(words),
  form,
  quote: words,
  source: sourceOrPage,
});
const difference = exactly({
  kind: oneOf('number', 'hedge', 'negation', 'name', 'date', 'speaker'),
  here: text,
  there: text,
});

/** Whether an output has the keys and types of the contract, no more and no fewer. */
export const shapeOfOutput: Check = exactly({
  page: exactly({
    address: text,
    site: or(oneOf('kremlin', 'tass', 'tdi')),
    kind: oneOf('transcript', 'news', 'announcement', 'gallery', 'listing', 'other'),
    language,
    title: or(words),
    published: or(day),
    event: or(day),
    place: or(words),
    text: list(words),
  }),
  match: or(exactly({ document: id, title: or(words), date: day, how: oneOf('address', 'text', 'title'), share })),
  turns: list(exactly({ speaker: words, office: or(words), opens: text })),
  mentions: list(
    exactly({
      quote,
      kind: oneOf('person', 'place', 'organisation', 'agreement', 'meeting'),
      name: or(words),
      date: or(day),
      by: oneOf('name', 'office', 'date', 'relation'),
      resolved: flag,
    }),
  ),
  meetings: list(
    exactly({
      date: or(day),
      kind: oneOf('signing', 'trilateral', 'summit', 'talks', 'call', 'meeting'),
      place: or(words),
      people: list(words),
      relation: oneOf('this', 'named here', 'same people', 'same day'),
      why: words,
      documents: list(source),
    }),
  ),
  earlier: list(linked),
  later: list(linked),
  agreements: list(
    exactly({
      name: words,
      names: list(words),
      date: or(day),
      parties: list(words),
      mentions: list(quote),
      steps: list(step),
    }),
  ),
  quantities: list(
    exactly({
      quote,
      value: number,
      unit: or(unit),
      counted: text,
      period: or(words),
      hedge,
      speaker: or(words),
      trail: or(words),
    }),
  ),
  trails: list(exactly({ id: words, counted: words, points: list(point) })),
  sources: list(exactly({ passage: quote, said: statement, differences: list(difference) })),
  omitted: list(statement),
  changes: or(list(exactly({ kind: oneOf('added', 'removed', 'changed'), page: or(words), record: or(words) }))),
  coverage: exactly({ documents: count, from: or(day), to: or(day) }),
});
