import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openSession } from './session.ts';

/** Everything that is drawn on a page, lent to the reader script that shares this isolated world: put in only where there is something to show. */
export default defineUnlistedScript(() => {
  globalThis.onTheRecordOpenSession = openSession;
});
