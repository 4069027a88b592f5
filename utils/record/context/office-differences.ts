import type { Difference } from '../model/context.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { pattern } from '../text/pattern.ts';
import { termsOf } from '../text/terms.ts';
import { countryStems } from './country-stems.ts';

const HEAD =
  '(?:President|Minister|Chancellor|King|Emir|Speaker|Secretary(?:[ -]General)?|Ambassador|Chairman|Premier|Governor|Mayor)';
const TITLE = `(?:(?:Deputy|Vice|Prime|First|Foreign|Defence|Defense) )*${HEAD}`;

/** An office with what it is of: capitals, "of", capitals; or a country's adjective before it. */
const OF = pattern(
  String.raw`\b(?<title>${TITLE}) of (?:the (?:Republic of )?)?(?<of>\p{Lu}\p{L}+(?: (?:of (?:the )?)?\p{Lu}\p{L}+)*)|(?<!\p{L})(?<adjective>\p{Lu}\p{L}+) (?<office>${TITLE})(?!\p{L})`,
  'gu',
);

/** An office with whoever holds it, in the brackets of an editor too: "Economy Minister Ada Holm", "Economy Minister [Ada Holm]". */
const HELD = pattern(
  String.raw`(?<title>(?:\p{Lu}[\p{L}-]+ ){0,3}${HEAD})\s?\[?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})`,
  'gu',
);

/** An office of one country, or of one person, in the report where the transcript has another office of it and not that one. */
export function officeDifferences(report: string, said: string, around: string, knowledge: Knowledge): Difference[] {
  return [...differing(OF, ofWhat), ...differing(HELD, ofWhom)];

  function differing(
    form: RegExp,
    ofWhich: (found: RegExpMatchArray, countries: ReadonlyMap<string, string>) => Office | null,
  ) {
    const countries = countryStems(knowledge);
    const officesIn = (text: string): Office[] =>
      [...text.matchAll(form)].flatMap((found) => ofWhich(found, countries) ?? []);
    const [there, known] = [officesIn(said), officesIn(around)];
    return officesIn(report).flatMap((here): Difference[] => {
      if (known.some((each) => each.of === here.of && areOne(each.title, here.title))) return [];
      const other = there.find(({ of }) => of === here.of);
      return other ? [{ kind: 'name', here: here.words, there: other.words }] : [];
    });
  }
}

type Office = { readonly words: string; readonly title: string; readonly of: string };

function ofWhat({ 0: words, groups }: RegExpMatchArray, countries: ReadonlyMap<string, string>): Office | null {
  const { title, of, adjective = '', office } = groups ?? {};
  // Of "the Party of Ruritania" it is the country that tells whose office it is.
  const country = termsOf(of ?? adjective)
    .flatMap((stem) => countries.get(stem) ?? [])
    .at(-1);
  if (country === undefined && of === undefined) return null;
  return { words, title: title ?? office ?? '', of: country ?? of ?? '' };
}

function ofWhom({ groups }: RegExpMatchArray, countries: ReadonlyMap<string, string>): Office | null {
  const { title: given = '', name = '' } = groups ?? {};
  const title = given
    .split(' ')
    .filter((word) => !termsOf(word).some((stem) => countries.has(stem)))
    .join(' ');
  return { words: title, title, of: name.split(' ').at(-1) ?? '' };
}

/** A fuller title and a shorter one are one office: "Minister", "Economy Minister". */
const areOne = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
