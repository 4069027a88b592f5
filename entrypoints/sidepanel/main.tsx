import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createDrafts } from '../../components/highlights/drafts.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelView } from '../../components/panel/view.ts';
import { say } from '../../utils/i18n/say.ts';
import { ask } from '../../utils/messages/client.ts';
import type { PanelAsks } from '../../utils/messages/contract.ts';
import { PANEL_CHECKS } from '../../utils/messages/page-checks.ts';
import { serve } from '../../utils/messages/server.ts';
import type { HighlightId } from '../../utils/record/model/highlight.ts';
import { createNotes } from '../overlay/notes.ts';
import { panelActs, writeNote } from './acts.ts';
import { followTab, isInFront } from './follow-tab.ts';
import { keepFocus } from './keep-focus.ts';
import { type Look, lookBeside } from './look.ts';
import { settleCards } from './settle-cards.ts';

/** While a page is being read, or highlights aren't found on it yet, it is looked at again after so many milliseconds. */
const AGAIN = 400;
/** After a change of the record or the settings pages lay everything anew: so many milliseconds later most have done so. */
const LAID_ANEW = [AGAIN, 1_600] as const;

document.documentElement.lang = say('locale');
document.title = say('name');
const root = document.getElementById('root');

let look: Look | null = null;
let note: PanelView['note'] = null;
let turn = 0;
/** The highlight that the panel was opened at, until it is there to be shown. */
let sought: HighlightId | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const drafts = createDrafts(writeNote);
const notes = createNotes(
  (next) => {
    note = next;
    draw();
  },
  () => root?.querySelector('.toast:is(:hover, :focus-within)') !== null,
  new AbortController().signal,
);
const acts = panelActs({
  tab: () => look?.tab.id ?? null,
  document: () => look?.document ?? null,
  mention: notes.mention,
  closeNote: notes.close,
  refresh: () => void refresh(),
  miss: (id) => {
    if (look) look = { ...look, missing: new Set([...look.missing, id]) };
    void refresh();
  },
});

function draw(): void {
  if (!root || !look) return;
  const view = { ...look.view, note };
  keepFocus(root, () => render(<Panel view={view} acts={acts} drafts={drafts} />, root));
}

/** Looks at what is beside the panel and draws it; of several looks at once only the last one counts. */
async function refresh(): Promise<void> {
  const mine = ++turn;
  clearTimeout(timer);
  const before = look;
  const next = await lookBeside(before?.missing ?? new Set());
  if (mine !== turn) return;
  look = settleCards(next, before);
  draw();
  const isNew = [...look.missing].some((id) => !before?.missing.has(id));
  if (isNew || look.view.page.state === 'reading') timer = setTimeout(() => void refresh(), AGAIN);
  await showSought();
}

function refreshLater(): void {
  for (const time of LAID_ANEW) setTimeout(() => void refresh(), time);
}

/** Brings the highlight that the panel was opened at into view, with the keyboard at its note. */
async function showSought(): Promise<void> {
  if (!(await isInFront())) return;
  const asked = await ask('soughtHighlight', {});
  if (asked.got === 'answer' && asked.answer !== null) sought = asked.answer;
  const item = sought === null ? null : root?.querySelector(`[data-highlight="${CSS.escape(sought)}"]`);
  if (!item) return;
  sought = null;
  item.scrollIntoView({ block: 'center' });
  item.querySelector<HTMLElement>('.note')?.focus({ preventScroll: true });
}

serve<PanelAsks>(PANEL_CHECKS, {
  hasChanged: ({ what }) => {
    void refresh();
    if (what.includes('record')) refreshLater();
    return true;
  },
});
browser.storage.local.onChanged.addListener((changes) => {
  if ('settings' in changes) refreshLater();
});
// What is being written is stored before the panel goes.
window.addEventListener('pagehide', () => void drafts.leaveAll());
document.addEventListener('visibilitychange', () => void drafts.leaveAll());
void followTab(() => void refresh());
void refresh();
