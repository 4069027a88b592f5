import type { MeetingKind } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';

/** Words for people being together or speaking, by the kind of meeting that each means; the first that fits counts. */
const NOUNS: readonly { readonly kind: MeetingKind; readonly words: RegExp }[] = [
  {
    kind: 'signing',
    words: pattern(
      String.raw`\bsigning(?: ceremony)?\b(?!\s+up)|(?<!\p{L})(?:церемони\p{L}+ подписани|подписани)`,
      'iu',
    ),
  },
  {
    kind: 'trilateral',
    words: pattern(String.raw`\b(?:trilateral|tripartite|three-way|three-party)\b|(?<!\p{L})тр[её]хсторонн`, 'iu'),
  },
  { kind: 'summit', words: pattern(String.raw`\bsummits?\b|(?<!\p{L})саммит`, 'iu') },
  { kind: 'talks', words: pattern(String.raw`\b(?:talks|negotiations|negotiated)\b|(?<!\p{L})переговор`, 'iu') },
  {
    kind: 'call',
    words: pattern(
      String.raw`\b(?:(?:tele)?phone (?:conversations?|calls?|talks?|exchange|conference)|conversations? by (?:tele)?phone|by (?:tele)?phone|over the phone|(?:tele)?phoned)\b|(?<!\p{L})(?:телефонн|по телефону)`,
      'iu',
    ),
  },
  {
    kind: 'meeting',
    words: pattern(
      String.raw`\b(?:meetings?|met|meets?|conversations?|visits?|talk|spoke|spoken|talked|discussions?|received|consultations?|video ?conference)\b|(?<!\p{L})(?:встреч|встретил|бесед|визит)`,
      'iu',
    ),
  },
];

/** The kind of meeting that words speak of: the most specific that they name; `null` where they name none. */
export function meetingKindOf(words: string): MeetingKind | null {
  // "Talks by telephone" are a call: the telephone tells more than the talking.
  if (NOUNS[4]?.words.test(words) && !NOUNS[1]?.words.test(words)) return 'call';
  return NOUNS.find(({ words: pattern }) => pattern.test(words))?.kind ?? null;
}

/** Titles of what is no meeting, whatever it speaks of. */
export const NO_MEETING =
  /^(?:greetings?|condolences|congratulations|birthday|message|telegram|executive order|address|speech|remarks|interview|article|law\b|federal law|president (?:signed|submitted)|amendments?|decree|instructions|appointment|list of|winners|accreditation|(?:joint )?news conference(?!.*\b(?:following|after)\b)|answers? to|replies|statement by|video ?message|video address|excerpts|\p{Lu}\S+ \S+ (?:appointed|awarded)|поздравлени|соболезновани|указ|обращени|интервью|приветстви|подписан(?:ы)? (?:указ|закон))/iu;

/** Whether the title of a page says that documents between parties were signed. */
export const SIGNING_TITLE =
  /^(?:ceremony (?:for|of) )?signing (?:of|ceremony)|\bsigning ceremony\b|^подписание (?:совместн|документ|договор|деклар)/iu;
