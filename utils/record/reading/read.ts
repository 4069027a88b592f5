import { type Article, joinText } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { spotAgreements } from './agreements.ts';
import { readDateline } from './dateline.ts';
import { readDates } from './dates.ts';
import { readEvent } from './event.ts';
import { extendLexicon, type Lexicon } from './lexicon.ts';
import { spotMeetings } from './meetings.ts';
import { spotNames } from './names.ts';
import { readQuantities } from './quantities.ts';
import { segment } from './segment.ts';
import { readSteps } from './steps.ts';
import { readTurns } from './turns.ts';
import { hearVoices } from './voices.ts';

/**
 * Understands one article, a page's or a pack's alike. Each stage sees what the stages before it understood, and nothing else:
 * dateline → turns → sentences → names → voices → dates → event → agreements → meetings → quantities → steps.
 */
export function read(article: Article, lexicon: Lexicon): Reading {
  const text = joinText(article);
  const dateline = readDateline(article, text, lexicon);
  const { turns, met } = readTurns(article, text, lexicon, dateline.published);
  const known = extendLexicon(lexicon, met);
  const begun = { article, text, ...dateline, turns, met, sentences: segment(article, text, turns) };
  const named = { ...begun, names: spotNames(begun, known) };
  const voiced = { ...named, voices: hearVoices(named, known) };
  const dated = { ...voiced, dates: readDates(voiced) };
  const placed = { ...dated, ...readEvent(dated, known) };
  const agreed = { ...placed, agreements: spotAgreements(placed, known) };
  const gathered = { ...agreed, meetings: spotMeetings(agreed, known) };
  const counted = { ...gathered, quantities: readQuantities(gathered, known) };
  return { ...counted, steps: readSteps(counted, known) };
}
