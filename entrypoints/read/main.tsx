import { render } from 'preact';
import { sayTitle } from '../../components/cards/names.ts';
import { HeldPage } from '../../components/read/held-page.tsx';
import { type Key, say } from '../../utils/i18n/say.ts';
import { readyRecord } from '../background/record.ts';

/** Shows the document that the address names after `#`, at the words it names. */
async function show(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = say('locale');
  const words = new URLSearchParams(location.hash.slice(1));
  const tell = (key: Key) => render(<p class="note">{say(key)}</p>, root);
  try {
    const { record } = await readyRecord();
    const held = record.open(words.get('document') ?? '');
    if (!held) return tell('readMissing');
    document.title = sayTitle({ title: held.title, publisher: held.site, site: held.host });
    render(<HeldPage held={held} quote={words.get('quote') ?? ''} />, root);
    document.getElementById('sought')?.scrollIntoView({ block: 'center' });
  } catch {
    tell('readFailed');
  }
}

window.addEventListener('hashchange', () => void show());
void show();
