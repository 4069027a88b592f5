import { say } from '../../utils/i18n/say.ts';
import { openSession } from '../overlay/session.ts';
import { startReading } from './reading.ts';

// On a site's page the background puts the overlay in when it is needed: here it is at hand.
globalThis.onTheRecordOpenSession = openSession;
document.documentElement.lang = say('locale');
const root = document.getElementById('root');
if (root) startReading(root);
