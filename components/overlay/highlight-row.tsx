import { say } from '../../utils/i18n/say.ts';
import type { HighlightId } from '../../utils/record/model/highlight.ts';
import { trusted } from '../trusted.ts';
import type { HighlightActs } from './view.ts';

type Props = { readonly id: HighlightId; readonly acts: HighlightActs };

/** What the reader can do with words that they keep. Its note and tags are shown elsewhere: a page can read what stands here. */
export const HighlightRow = ({ id, acts }: Props) => (
  <div class="acts">
    <button type="button" class="link" onClick={trusted(() => acts.annotate(id))}>
      {say('noteAndTags')}
    </button>
    <button type="button" class="link" onClick={trusted(() => acts.copy(id))}>
      {say('copy')}
    </button>
    <button type="button" class="link" onClick={trusted(() => acts.remove(id))}>
      {say('remove')}
    </button>
  </div>
);
