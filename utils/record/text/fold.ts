/** White space in all its forms, the no-break space included (which `\s` covers), in runs. */
const SPACE = /\s+/g;

/** Soft hyphen and zero-width space: they show where a word may break and belong to no word. */
const INVISIBLE = /[\u00ad\u200b]/g;

/** Text as the page shows it on one line: runs of white space as one space, invisible break points gone, trimmed. */
export const foldSpace = (text: string): string => text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
