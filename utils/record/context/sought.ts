import type { Reading } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import { BETWEEN } from './bearing.ts';
import type { Sought } from './candidate.ts';
import { announces, onlyReportsMeeting, refersBack, thanks, thanksForThis } from './directness.ts';
import { isAboutAgreement } from './named-agreement.ts';
import { LONGEST_PASSAGE } from './passages.ts';
import type { Scale } from './scale.ts';
import { isOfSubstance, NOTHING, type Subject, subjectOf } from './subject.ts';

const made = new WeakMap<Scale, readonly Sought[]>();

/**
 * The page's sentences that say something: a speaker's own words, a report of them, or a report's narration. Made once for each
 * scale, which is one page's.
 */
export function soughtIn(reading: Reading, scale: Scale): readonly Sought[] {
  const known = made.get(scale);
  if (known) return known;
  const sought = findSought(reading, scale);
  made.set(scale, sought);
  return sought;
}

function findSought(reading: Reading, scale: Scale): Sought[] {
  const { article, text, sentences, voices, kind } = reading;
  const headings = new Set(article.headings ?? []);
  const subjects = new Map<number, Subject>();
  const subjectAt = (span: Span, sentence: number): Subject => {
    const subject = subjects.get(sentence) ?? subjectOf(textOf(text, span), scale);
    subjects.set(sentence, subject);
    return subject;
  };
  return sentences.flatMap(({ span, paragraph, turn }, sentence) => {
    const voice = voices[sentence];
    // In a transcript narration only says who met where.
    if (headings.has(paragraph) || span.end - span.start > LONGEST_PASSAGE || (kind === 'transcript' && turn === null))
      return [];
    const words = textOf(text, span);
    const before = sentences[sentence - 1];
    const context =
      before && before.paragraph === paragraph && before.turn === turn ? subjectAt(before.span, sentence - 1) : NOTHING;
    const own = subjectAt(span, sentence);
    // Thanks "for this" are about what the sentence before is about.
    const subject = !isOfSubstance(own) && thanksForThis(words) ? context : own;
    if (!isOfSubstance(subject) || (voice?.form !== 'said' && onlyReportsMeeting(words))) return [];
    return [
      {
        sentence,
        subject,
        context,
        person: voice?.person ?? null,
        told: voice?.form === 'told',
        refersBack: refersBack(words),
        announces: announces(words),
        thanks: thanks(words),
        between: BETWEEN.test(words),
        ...countsIn(reading, span, scale),
      },
    ];
  });
}

/** The trails and agreements that a sentence speaks of. */
function countsIn(
  { text, quantities, agreements }: Reading,
  span: Span,
  scale: Scale,
): Pick<Sought, 'trails' | 'agreements'> {
  const within = (each: { readonly span: Span }): boolean => contains(span, each.span);
  const isAbout = (each: { readonly span: Span }): boolean =>
    isAboutAgreement(text, each.span.start, textOf(text, each.span), scale);
  return {
    trails: new Set(quantities.filter(within).flatMap(({ trail }) => trail ?? [])),
    agreements: new Set(
      agreements
        .filter((each) => within(each) && isAbout(each))
        .flatMap(({ id, name }) => id ?? (name ? `new:${name.toLowerCase()}` : [])),
    ),
  };
}
