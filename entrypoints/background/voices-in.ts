import type { HighlightVoice } from '../../utils/record/model/highlight.ts';
import type { Reading } from '../../utils/record/model/reading.ts';
import { overlaps, type Span } from '../../utils/record/model/span.ts';

/** Who speaks, or is reported to, in a span of an article: each once, in the order of speaking. */
export function voicesIn({ sentences, voices }: Reading, span: Span): HighlightVoice[] {
  const heard = new Map<string, HighlightVoice>();
  sentences.forEach((sentence, index) => {
    const voice = voices[index];
    if (!voice || voice.form === 'told' || voice.name === null || !overlaps(sentence.span, span)) return;
    const { person, name, office } = voice;
    const key = person ?? `name:${name}`;
    if (!heard.has(key)) heard.set(key, { person, name, office });
  });
  return [...heard.values()];
}
