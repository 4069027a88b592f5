import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Key, say } from '../../utils/i18n/say.ts';
import type { Highlight } from '../../utils/record/model/highlight.ts';
import { Part } from '../cards/moment.tsx';
import type { Draft, Drafts, NotWritten } from './drafts.ts';
import { cutWords, excerptOf } from './excerpt.ts';
import { NoteEditor } from './note-editor.tsx';
import { TagsEditor } from './tags-editor.tsx';

export type HighlightActs = {
  /** Puts the words, with who said them and where, into the clipboard; says whether that could be done. */
  readonly copy: (highlight: Highlight) => Promise<boolean>;
  readonly remove: (highlight: Highlight) => void;
};

type Props = {
  readonly highlight: Highlight;
  readonly drafts: Drafts;
  /** The id of a `<datalist>` with the tags in use: `TagsInUse`. */
  readonly inUse: string;
  /** In a private window nothing is written. */
  readonly readOnly: boolean;
  /** What is to be said of where the words are, or aren't; `null` for nothing. */
  readonly told?: string | null;
  /** The ways to the words, and what else is to stand before "Copy": buttons and links. */
  readonly ways: ComponentChildren;
  readonly acts: HighlightActs;
};

/** So many characters of a highlight are read at a glance; the rest is a press away. */
const GLANCE = 260;

/** A highlight in a list: its words, who said them, the note, the tags, and what can be done with it. */
export function HighlightItem({ highlight, drafts, inUse, readOnly, told = null, ways, acts }: Props) {
  const { id, voices, language } = highlight;
  const words = highlight.selectors[1].exact;
  const excerpt = excerptOf(words);
  const { note, tags, state } = useDraft(drafts, highlight);
  const editing = {
    readOnly,
    onEnter: () => drafts.hold(highlight),
    onLeave: () => void drafts.leave(id),
  };
  return (
    <li class="highlight" data-highlight={id}>
      <HighlightWords words={words} language={language} />
      {voices.length > 0 && (
        <ul class="line">
          {voices.map(({ name, office }) => (
            <li key={name}>
              <b class="who">{name}</b>
              {office && <Part>{office}</Part>}
            </li>
          ))}
        </ul>
      )}
      {told !== null && <p class="line told">{told}</p>}
      <NoteEditor
        {...editing}
        note={note}
        label={say('noteOn', excerpt)}
        onInput={(changed) => drafts.change(highlight, { note: changed })}
      />
      <TagsEditor
        {...editing}
        tags={tags}
        label={say('tagsOn', excerpt)}
        inUse={inUse}
        onChange={(changed) => drafts.change(highlight, { tags: changed })}
      />
      <Progress state={state} again={() => void drafts.leave(id)} />
      <div class="acts">
        {ways}
        <CopyButton copy={() => acts.copy(highlight)} excerpt={excerpt} />
        {!readOnly && (
          <button
            type="button"
            class="link"
            aria-label={say('removeThis', excerpt)}
            onClick={() => void drafts.leave(id).then(() => acts.remove(highlight))}
          >
            {say('remove')}
          </button>
        )}
      </div>
    </li>
  );
}

/** The draft of a highlight, drawn again whenever it changes. */
function useDraft(drafts: Drafts, highlight: Highlight): Draft {
  const [, redraw] = useState({});
  // Before anything can be typed: a change that nobody watches would not be drawn.
  useLayoutEffect(() => drafts.watch(highlight.id, () => redraw({})), [drafts, highlight.id]);
  return drafts.of(highlight);
}

/** The words, cut where they are long. */
function HighlightWords({ words, language }: { readonly words: string; readonly language: string }) {
  const [isWhole, setWhole] = useState(false);
  const cut = cutWords(words, GLANCE);
  return (
    <>
      <blockquote class="quote" lang={language}>
        {isWhole ? words : cut}
      </blockquote>
      {cut !== words && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {say(isWhole ? 'showLess' : 'showAll')}
        </button>
      )}
    </>
  );
}

const FAILURES: Record<NotWritten, Key> = {
  private: 'notWrittenPrivate',
  full: 'notWrittenFull',
  failed: 'notWritten',
  gone: 'notWrittenGone',
};

/** How far storing has come, said politely; after a failure what was written stays in the fields, to be tried again. */
function Progress({ state, again }: { readonly state: Draft['state']; readonly again: () => void }) {
  const failed = state in FAILURES ? FAILURES[state as NotWritten] : null;
  return (
    <p class={failed ? 'progress failed' : 'progress'}>
      <span role="status">{state === 'saved' ? say('written') : failed && say(failed)}</span>{' '}
      {failed && (
        <button type="button" class="link" onClick={again}>
          {say('tryAgain')}
        </button>
      )}
    </p>
  );
}

/** Copies, and says whether it did. */
function CopyButton({ copy, excerpt }: { readonly copy: () => Promise<boolean>; readonly excerpt: string }) {
  const [became, setBecame] = useState<'copied' | 'notCopied' | null>(null);
  return (
    <span class="copying">
      <button
        type="button"
        class="link"
        aria-label={say('copyThis', excerpt)}
        onClick={() => void copy().then((done) => setBecame(done ? 'copied' : 'notCopied'))}
        onBlur={() => setBecame(null)}
      >
        {say('copy')}
      </button>
      <span class="quiet" role="status">
        {became && ` ${say(became)}`}
      </span>
    </span>
  );
}
