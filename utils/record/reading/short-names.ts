import type { AgreementMention } from '../model/reading.ts';
import { pattern } from '../text/pattern.ts';
import type { Placed } from './stages.ts';
import { keyOfAgreement } from './steps.ts';

/** Where a titled paper is named again by the beginning of its name alone: "the General Agreement", once it was named whole. */
export function findShortNames({ text }: Placed, named: readonly AgreementMention[]): AgreementMention[] {
  const byHead = new Map<string, AgreementMention | null>();
  for (const each of named) {
    const head = each.id === null ? HEAD.exec(each.name ?? '')?.[0] : undefined;
    if (head === undefined) continue;
    const other = byHead.get(head);
    const isOne = other === undefined || (other !== null && keyOfAgreement(other) === keyOfAgreement(each));
    byHead.set(head, isOne ? (other ?? each) : null);
  }
  return [...byHead].flatMap(([head, meant]) => (meant ? occurrences(head, text, meant) : []));
}

/** The words before what it is about, two or more of them: "Additional Agreement" of "Additional Agreement on …". */
const HEAD = pattern(
  String.raw`^(?:\p{Lu}[\p{L}-]+\s){1,4}(?:Agreement|Treaty|Convention|Protocol|Memorandum|Declaration|Programme|Plan)(?=\s(?:on|of|for|to|between|concerning)\s)`,
  'u',
);

function occurrences(head: string, text: string, meant: AgreementMention): AgreementMention[] {
  const found: AgreementMention[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    const end = at + head.length;
    if (!GOES_ON.test(text.slice(end, end + 12))) found.push({ ...meant, span: { start: at, end }, by: 'relation' });
  }
  return found;
}

/** What makes it another: "the General Agreement on …". */
const GOES_ON = /^(?:[\p{L}-]|\s(?:on|of|for|to|between|concerning)\s)/u;
