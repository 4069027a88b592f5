import { say } from '../../utils/i18n/say.ts';
import { excerptOf } from '../highlights/excerpt.ts';
import { HighlightItem } from '../highlights/highlight-item.tsx';
import { sayLanguage } from './say-language.ts';
import type { PanelHighlight, PanelProps } from './view.ts';

/** The id of the list of tags in use. */
export const TAGS = 'tags-in-use';

/** The reader's highlights in the page's document, with their notes and tags. */
export function OwnHighlights({ view, acts, drafts }: PanelProps) {
  const { highlights, locked } = view;
  return (
    <section class="section own" aria-labelledby="own-highlights">
      <div class="heading">
        <h2 id="own-highlights" tabIndex={-1}>
          {say('ownHighlights')}
        </h2>
        {highlights !== 'failed' && highlights.length > 0 && <span class="n">{highlights.length}</span>}
      </div>
      {highlights === 'failed' ? (
        <p class="nothing">{say('highlightsFailed')}</p>
      ) : highlights.length === 0 ? (
        <p class="nothing">{view.keys === '' ? say('noneHere') : say('noneHereKeys', view.keys)}</p>
      ) : (
        <ul>
          {highlights.map((each) => (
            <HighlightItem
              key={each.highlight.id}
              highlight={each.highlight}
              drafts={drafts}
              inUse={TAGS}
              readOnly={locked}
              told={sayWhere(each)}
              ways={each.where !== 'elsewhere' && <ShowButton of={each} show={acts.showHighlight} />}
              acts={acts}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type ShowProps = { readonly of: PanelHighlight; readonly show: (id: string) => void };

/** The way to the words; where they were not to be found it can be tried again, for pages go on loading. */
const ShowButton = ({ of: { highlight }, show }: ShowProps) => (
  <button
    type="button"
    class="link"
    aria-label={say('showThisOnPage', excerptOf(highlight.selectors[1].exact))}
    onClick={() => show(highlight.id)}
  >
    {say('showOnPage')}
  </button>
);

function sayWhere({ highlight, where }: PanelHighlight): string | null {
  if (where === 'here') return null;
  return where === 'lost' ? say('notOnPageNow') : say('inOtherText', sayLanguage(highlight.language));
}
