import type { ComponentChildren } from 'preact';
import type { Words } from '../../utils/record/model/cards.ts';

/** Words with those that matched set apart. */
export function LitWords({ words }: { readonly words: Words }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { start, end } of words.lit) {
    parts.push(words.text.slice(from, start), <mark>{words.text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {words.text.slice(from)}
    </>
  );
}

/** A quotation, in the language of the record. */
export function Quotation({ words, language }: { readonly words: Words; readonly language: string }) {
  return (
    <blockquote class="quote" lang={language}>
      <LitWords words={words} />
    </blockquote>
  );
}
