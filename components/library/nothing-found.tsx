import { say } from '../../utils/i18n/say.ts';

/** Said where a search or a choice leaves nothing, with the way back. */
export const NothingFound = ({ clear }: { readonly clear: () => void }) => (
  <div class="empty">
    <p>{say('noneFound')}</p>
    <button type="button" class="main" onClick={clear}>
      {say('clearSearch')}
    </button>
  </div>
);
