import { isGivenName } from './given-names.ts';
import { isRole } from './label-words.ts';
import { foldName } from './name-index.ts';
import { type NamedLabel, type NameHints, splitLabel } from './split-label.ts';

/** What stands before the other party, which the title ends with. */
const PARTY =
  /\b(?:[Mm]eeting|[Mm]et|[Tt]alks|[Nn]egotiations|[Cc]onversation|[Cc]all|[Cc]onsultations)\s(?:with\s)?(?:the\s)?(?<party>(?:\p{Lu}|newly|acting)[\p{L}’' -]+)$/u;

/** A word that a person's name doesn't have and a body's does. */
const BODY =
  /\b(?:Envoys|Members|Leaders|Heads|Ministers|Presidents|Chiefs|Governors|Cabinet|Rights|Duma|Affairs|Districts|Fleet|Olympics|Games|War|Command)\b/u;

/**
 * Whom a title introduces, be it that nobody has told of them: "Telephone conversation with Prime Minister of Vestria Bruno
 * Castell". An office, or a given name, shows that the last words are a name; `null` where they aren't.
 */
export function titledParty(title: string, hints: NameHints): NamedLabel | null {
  const party = PARTY.exec(title)?.groups?.party;
  const split = party && !BODY.test(party) ? splitLabel(party, hints) : null;
  if (!split?.name.includes(' ')) return null;
  const { name, office } = split;
  const isPerson = isGivenName(foldName(name.split(' ')[0] ?? '')) || office?.split(' ').some(isRole);
  return isPerson && !hints.isPlace(name) ? split : null;
}
