import { join, resolve } from 'node:path';
import { loadDocuments } from '../../data/build/documents.ts';
import { identify } from '../sites/registry.ts';
import { renderKremlinPage } from './render-page.ts';

const DOCUMENTS = join(resolve(import.meta.dirname, '../..'), 'data/documents');

/** A page in kremlin.ru's markup around the bundled document that an address of any form and edition leads to; `null` where it leads to none. */
export function bundledPage(address: string): string | null {
  const asked = identify(address);
  const found = asked && loadDocuments(DOCUMENTS).whole.find((each) => identify(each.address ?? '')?.id === asked.id);
  return found ? renderKremlinPage(found, 'closes-on-escape') : null;
}
