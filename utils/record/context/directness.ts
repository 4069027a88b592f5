import { pattern } from '../text/pattern.ts';
import type { Subject } from './subject.ts';

/** What will be spoken of says nothing of it yet. */
const AGENDA = pattern(
  String.raw`\b(?:will|shall|going to|need to|let us|let’s|let's|like to|propose to|suggest|able to|opportunity to)(?: \p{L}+){0,4}? (?:discuss\p{L}*|talk|focus on|review|exchange views|dwell on|continue (?:this|our|these|the) (?:discussion|talks?|conversation))\b`,
  'iu',
);

/** Whether words only announce what will be spoken of. */
export const announces = (words: string): boolean => AGENDA.test(words);

/** That leaders met, or which matters they touched upon, says nothing of what they said. */
const BARE = pattern(
  String.raw`\b(?:had (?:an?|another) [^,.]{0,30}(?:conversation|meeting|talks?)|(?:was|were) held|took place|(?:held|had) (?:talks|consultations|a meeting)|met with|touched (?:up)?on|(?:discussed|discuss) (?:a (?:number|range) of|(?:the )?(?:current|topical|various|certain|main)) (?:\p{L}+ )?(?:issues?|aspects?|matters?|topics?)|exchanged views)\b`,
  'iu',
);

/** Whether a report's own words only say that a meeting or talk took place. */
export const reportsBarely = (words: string): boolean => BARE.test(words);

/** That two spoke, and nothing of what about. */
const ONLY_MET = pattern(
  String.raw`\bhad (?:an?|another) (?:\p{L}+ ){0,2}(?:conversation|meeting|talk) (?:with|between) [^,.;]+\.?$`,
  'iu',
);

/** Whether a report's sentence says that people met or spoke, and nothing else. */
export const onlyReportsMeeting = (words: string): boolean => ONLY_MET.test(words);

/** What is left of an announcement. */
const ANNOUNCED = 0.5;

/** Fields that make a list, and what is left of one: all that is done together is named, and nothing is said of it. */
const LIST = 3;
const LISTED = 0.7;

type Words = { readonly subject: Subject; readonly announces: boolean };

/** What is left of words that only announce, or that name one field after another, where the page's don't. */
export function directness(page: Words, stated: Words): number {
  const lists = stated.subject.fields.size >= LIST && page.subject.fields.size < LIST;
  return (stated.announces && !page.announces ? ANNOUNCED : 1) * (lists ? LISTED : 1);
}

/** "It", "this" as the subject, save where they stand for what follows: "it is important that". */
const BACK = pattern(
  String.raw`^(?:[^,]{0,40},\s)?(?:(?:and|but|so|now|today|moreover|incidentally)\s)?(?:it|this|these|they|the \p{L}+ there)\s(?!is (?:necessary|important|clear|obvious|essential|possible|good|time)\b)`,
  'iu',
);

/** Whether a sentence has "it" or "this" for its subject: what the sentence before is about. */
export const refersBack = (sentence: string): boolean => BACK.test(sentence);

/** Words of thanks. */
const THANKS = pattern(String.raw`\b(?:thank\p{L}*|grateful|gratitude|appreciate\p{L}*)\b`, 'iu');

/** Whether a sentence gives thanks. */
export const thanks = (sentence: string): boolean => THANKS.test(sentence);

/** What thanks are for, where the sentence before says it. */
const FOR_THIS = pattern(String.raw`\b(?:this|that|these|those|it)\b`, 'iu');

/** Whether a sentence gives thanks for what the sentence before speaks of. */
export const thanksForThis = (sentence: string): boolean => thanks(sentence) && FOR_THIS.test(sentence);
