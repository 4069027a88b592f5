const WORD = /[\p{L}\p{N}]/u;

/** Two notes on the same words as one: both, an empty line between them, unless all that one says stands in the other. */
export function joinNotes(mine: string, theirs: string): string {
  if (says(mine, theirs)) return mine;
  if (says(theirs, mine)) return theirs;
  return `${mine}\n\n${theirs}`;
}

/** Whether a note stands whole in another: "no" doesn't in "note". */
function says(note: string, words: string): boolean {
  const sought = words.trim();
  if (sought === '') return true;
  for (let at = note.indexOf(sought); at >= 0; at = note.indexOf(sought, at + 1)) {
    const [before, after] = [note.charAt(at - 1), note.charAt(at + sought.length)];
    const beginsWithin = WORD.test(before) && WORD.test(sought.charAt(0));
    const endsWithin = WORD.test(after) && WORD.test(sought.charAt(sought.length - 1));
    if (!beginsWithin && !endsWithin) return true;
  }
  return false;
}
