import { type Key, say } from '../../utils/i18n/say.ts';

/** What is shown in place of a document: one sentence, and the way to what there is. */
export function NoPage({ why }: { readonly why: Extract<Key, 'readMissing' | 'readFailed'> }) {
  return (
    <main class="held none">
      <p class="note">{say(why)}</p>
      <p class="note">
        <a href="/library.html#documents">{say('readLibrary')}</a>
      </p>
    </main>
  );
}
