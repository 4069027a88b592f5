// @vitest-environment happy-dom
import '../support/speak.ts';

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, type Drafts, type Written } from '../../components/highlights/drafts.ts';
import { HighlightItem } from '../../components/highlights/highlight-item.tsx';
import { TagsInUse } from '../../components/highlights/tags-editor.tsx';
import type { Highlight, Remarks } from '../../utils/record/model/highlight.ts';
import { highlightOf } from './library-support.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

const WORDS = 'Trade has grown by a third.';
const LATER = '2022-03-01T10:00:00.000Z';
const BASE: Remarks = { note: 'Ask for the figure', tags: ['trade', 'figures'] };
const highlight = highlightOf('1', { words: WORDS, ...BASE });

afterEach(() => expectAccessible(document.body));

type Given = {
  readonly of?: Highlight;
  readonly write?: () => Promise<Written>;
  readonly readOnly?: boolean;
  readonly told?: string;
  readonly copies?: boolean;
};

function drawn({ of = highlight, write, readOnly = false, told, copies = true }: Given = {}) {
  const store = async (mine: Remarks): Promise<Written> => ({ done: true, stored: { ...mine, modified: LATER } });
  const written = vi.fn((_id: string, mine: Remarks, _base: Remarks) => write?.() ?? store(mine));
  const drafts: Drafts = createDrafts(written);
  const acts = { copy: vi.fn(async () => copies), remove: vi.fn() };
  let holder = document.body;
  act(() => {
    holder = draw(
      <>
        <ul>
          <HighlightItem
            highlight={of}
            drafts={drafts}
            inUse="in-use"
            readOnly={readOnly}
            told={told ?? null}
            ways={<button type="button">Show</button>}
            acts={acts}
          />
        </ul>
        <TagsInUse id="in-use" tags={['figures', 'trade']} />
      </>,
    );
  });
  const find = <E extends Element>(selector: string) => holder.querySelector<E>(selector)!;
  const named = (start: string) =>
    [...holder.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent)?.startsWith(start),
    );
  return { holder, drafts, acts, written, find, named };
}

/** Types as a reader does: the field tells of it. */
async function type(field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const press = (field: Element, key: string) =>
  act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

const leave = (field: Element) => act(() => void field.dispatchEvent(new FocusEvent('blur')));

describe('a highlight in a list', () => {
  it('shows its words, who said them in which office, its note and its tags', () => {
    const { holder, find } = drawn();
    expect(textsOf(holder, 'blockquote')).toEqual([WORDS]);
    expect(find('blockquote').getAttribute('lang')).toBe('en');
    expect(textsOf(holder, '.line li')).toEqual(['Ada Novak · Mayor of the city']);
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Ask for the figure');
    expect(find('textarea').getAttribute('aria-label')).toBe(`Note on “${WORDS}”`);
    expect(textsOf(holder, '.tag')).toEqual(['trade', 'figures']);
  });

  it('cuts long words, and shows them whole on demand', async () => {
    const long = Array.from({ length: 30 }, () => 'Trade has grown').join(', ');
    const { holder, named } = drawn({ of: highlightOf('1', { words: long }) });
    expect(textsOf(holder, 'blockquote')[0]!.length).toBeLessThan(270);
    expect(named('Show all')?.getAttribute('aria-expanded')).toBe('false');
    await act(() => named('Show all')?.click());
    expect(textsOf(holder, 'blockquote')).toEqual([long]);
    expect(named('Show less')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('says what is to be said of where its words are', () => {
    expect(textsOf(drawn({ told: 'Not on this page as it is now.' }).holder, '.told')).toEqual([
      'Not on this page as it is now.',
    ]);
  });

  it('stores a note when it is left, and says so', async () => {
    const { find, written, holder } = drawn();
    await type(find('textarea'), 'Asked');
    expect(written).not.toHaveBeenCalled();
    await leave(find('textarea'));
    expect(written.mock.calls).toEqual([['1', { ...BASE, note: 'Asked' }, BASE]]);
    await vi.waitFor(() => expect(textsOf(holder, '.progress [role="status"]')).toEqual(['Saved']));
  });

  it('says why a note wasn’t stored, keeps it, and tries again', async () => {
    const { find, written, holder, named } = drawn({ write: async () => ({ done: false, why: 'full' }) });
    await type(find('textarea'), 'Asked');
    await leave(find('textarea'));
    await vi.waitFor(() => expect(textsOf(holder, '.progress [role="status"]')[0]).toContain('has no room left'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Asked');
    await act(() => named('Try again')?.click());
    expect(written).toHaveBeenCalledTimes(2);
  });

  it('adds tags by Enter, by a comma, and when the field is left', async () => {
    const { find, drafts } = drawn();
    const field = find<HTMLInputElement>('.tags input');
    await type(field, ' transit ');
    await press(field, 'Enter');
    expect(drafts.of(highlight).tags).toEqual(['trade', 'figures', 'transit']);
    await type(field, 'ports,');
    expect(drafts.of(highlight).tags).toEqual(['trade', 'figures', 'transit', 'ports']);
    await type(field, 'rail');
    await leave(field);
    expect(drafts.of(highlight).tags).toEqual(['trade', 'figures', 'transit', 'ports', 'rail']);
    expect(field.value).toBe('');
  });

  it('removes tags by their crosses and by Backspace, the keyboard staying in the field', async () => {
    const { find, drafts, named } = drawn();
    await act(() => named('Remove the tag trade')?.click());
    expect(drafts.of(highlight).tags).toEqual(['figures']);
    expect(document.activeElement).toBe(find('.tags input'));
    await type(find('.tags input'), 'x');
    await press(find('.tags input'), 'Backspace');
    expect(drafts.of(highlight).tags).toEqual(['figures']);
    await type(find('.tags input'), '');
    await press(find('.tags input'), 'Backspace');
    expect(drafts.of(highlight).tags).toEqual([]);
  });

  it('suggests the tags in use', () => {
    const { find, holder } = drawn();
    expect(find('.tags input').getAttribute('list')).toBe('in-use');
    expect([...holder.querySelectorAll('option')].map(({ value }) => value)).toEqual(['figures', 'trade']);
  });

  it.each([
    [true, 'Copied'],
    [false, 'The browser didn’t let it be copied'],
  ])('copies, and says whether that went well: %s', async (copies, said) => {
    const { acts, named, holder } = drawn({ copies });
    await act(async () => named('Copy')?.click());
    expect(acts.copy).toHaveBeenCalledWith(highlight);
    expect(textsOf(holder, '.copying [role="status"]')).toEqual([said]);
  });

  it('is removed only once what is being written is stored', async () => {
    const { acts, named, find, written } = drawn();
    await type(find('textarea'), 'Asked');
    await act(async () => named('Remove “')?.click());
    expect(written.mock.calls).toEqual([['1', { ...BASE, note: 'Asked' }, BASE]]);
    await vi.waitFor(() => expect(acts.remove).toHaveBeenCalledWith(highlight));
  });

  it('is only read where nothing may be kept', () => {
    const { find, named, holder } = drawn({ readOnly: true });
    expect(find<HTMLTextAreaElement>('textarea').readOnly).toBe(true);
    expect(textsOf(holder, '.tag')).toEqual(['trade', 'figures']);
    expect(holder.querySelector('.tags input')).toBe(null);
    expect(named('Remove')).toBe(undefined);
    expect(named('Copy')).not.toBe(undefined);
  });
});
