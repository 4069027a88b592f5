/** The address as a URL of the web, or `null`: a file's path, a `data:` address and a broken one aren't. */
export function webUrl(address: string): URL | null {
  try {
    const url = new URL(address.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** The words of a path between its slashes; `.html`, which saved copies add, goes. */
export const pathParts = (url: URL): string[] =>
  url.pathname
    .replace(/(?:\/index)?\.html?$/i, '')
    .split('/')
    .filter((part) => part !== '');

/** Whether a part of a path is a number, as documents' are. */
export const isNumber = (part: string | undefined): part is string => part !== undefined && /^\d+$/.test(part);

/** A number without leading zeros: `/d/067830` is the same document. */
export const plainNumber = (part: string): string => part.replace(/^0+(?=\d)/, '');
