import type { HighlightActs } from '../../components/overlay/view.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';
import { liveRanges } from '../../utils/page/live-range.ts';
import { selectedSpan } from '../../utils/page/selected-span.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import type { HighlightId } from '../../utils/record/model/highlight.ts';
import type { Span } from '../../utils/record/model/span.ts';
import { copyWords } from './copy.ts';
import type { Drawing } from './drawing.ts';
import type { Keeping } from './keeping.ts';
import type { Notes } from './notes.ts';
import { placePick } from './pick-place.ts';
import { followSelection } from './picking.ts';

/** Keeping the words that are selected, and what the reader can do with those that are kept. */
export type Highlighting = {
  /** Keeps the words that are selected; `false` where none of the article's are: then the reader is told. */
  readonly highlight: () => boolean;
  readonly acts: Pick<HighlightActs, 'annotate' | 'copy'>;
  /** Whether words are selected that the button stands beside, or would where there is room for it. */
  readonly isPicked: () => boolean;
  /** Takes the button away until other words are selected; says whether it was there. */
  readonly dismiss: () => boolean;
  /** Puts the button where the words stand now. */
  readonly follow: () => void;
};

type Surroundings = {
  readonly host: Element;
  readonly map: TextMap;
  readonly drawing: Drawing;
  readonly keeping: Keeping;
  readonly notes: Notes;
  /** Words have been selected: what is open makes room. */
  readonly picked: () => void;
  readonly gone: () => void;
};

export function createHighlighting(surroundings: Surroundings, signal: AbortSignal): Highlighting {
  const { host, map, drawing, keeping, notes, gone } = surroundings;
  let picked: { readonly span: Span; readonly ranges: readonly Range[] } | null = null;

  function pick(span: Span | null): void {
    picked = span && { span, ranges: liveRanges(map, span) };
    if (span) surroundings.picked();
    placePick(picked?.ranges ?? null, drawing);
  }

  function highlight(): boolean {
    const span = selectedSpan(map) ?? picked?.span;
    if (!span) {
      notes.mention(say('selectFirst'));
      return false;
    }
    pick(null);
    // What is selected hides what is kept.
    getSelection()?.collapseToEnd();
    void keeping.highlight(span);
    return true;
  }

  async function annotate(id: HighlightId): Promise<void> {
    const asked = await ask('openPanel', { highlight: id });
    if (asked.got === 'gone') gone();
    else if (asked.got !== 'answer' || !asked.answer) notes.mention(say('openSidebar'));
  }

  async function copy(id: HighlightId): Promise<void> {
    const kept = keeping.mine().highlights.find((each) => each.id === id);
    const copied = kept !== undefined && (await copyWords(map.text.slice(kept.start, kept.end)));
    notes.mention(say(copied ? 'wordsCopied' : 'wordsNotCopied'));
  }

  followSelection({ host, selected: () => selectedSpan(map), changed: pick }, signal);
  return {
    highlight,
    acts: { annotate: (id) => void annotate(id), copy: (id) => void copy(id) },
    isPicked: () => picked !== null,
    dismiss() {
      const wasThere = drawing.now().picked !== null;
      if (wasThere) pick(null);
      return wasThere;
    },
    follow: () => {
      if (picked) placePick(picked.ranges, drawing);
    },
  };
}
