import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Article, type DocumentId, joinText } from './article.ts';

/** How many of the hash's 32 bytes name a document: 16 hex digits. */
const BYTES = 8;

/** The id of a text that no address names: `text:` and 16 hex digits of SHA-256 of T. */
export const idOfText = (text: string): DocumentId =>
  `text:${bytesToHex(sha256(utf8ToBytes(text)).subarray(0, BYTES))}`;

/** The article with its id: one that came from a page without an id of its own (the page's thread hashes nothing) gets its text's. */
export const withTextId = <T extends Article>(article: T): T =>
  article.id === '' ? { ...article, id: idOfText(joinText(article)) } : article;
