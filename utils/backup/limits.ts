/** Bytes of a backup: a larger file is refused before it is read, by its size alone. */
export const LARGEST_BACKUP = 2 ** 28;

/** Highlights of a backup: more than anybody marks in a life of reading. */
export const MOST_HIGHLIGHTS = 200_000;

/** Kept pages of a backup. */
export const MOST_PAGES = 20_000;

/** UTF-16 code units of any text in it: as much as a message may bring to be kept, so that whatever is kept can come back. */
export const LONGEST_TEXT = 5_000_000;

/** Members of any list within a highlight or a page; as above. */
export const LONGEST_LIST = 100_000;
