import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBlocks } from '../utils/page/readability.ts';

/** The general reader, lent to the reader script that shares this isolated world: put into a page only where its layout isn't known. */
export default defineUnlistedScript(() => {
  globalThis.onTheRecordFindBlocks = findBlocks;
});
