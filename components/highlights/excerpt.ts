/** Words cut after so many characters at the most, at a space where there is one in their last third, with "…" in place of the rest. */
export function cutWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const space = words.lastIndexOf(' ', most);
  const end = space > (most * 2) / 3 ? space : most;
  return `${words.slice(0, end).replace(/[\s,;:–—-]+$|[\uD800-\uDBFF]$/, '')}…`;
}

/** The first words of a highlight, by which it is told from others when it is read out. */
export const excerptOf = (words: string): string => cutWords(words, 60);
