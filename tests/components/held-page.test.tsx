// @vitest-environment happy-dom
import '../support/speak.ts';

import { afterEach, describe, expect, it } from 'vitest';
import { HeldPage } from '../../components/read/held-page.tsx';
import type { HeldDocument } from '../../utils/record/model/held.ts';
import { HEADS } from '../support/talks-context.ts';
import { draw, expectAccessible, textsOf } from './support.ts';

const [head] = HEADS;
if (!head) throw new Error('the fixture has documents');
const held: HeldDocument = {
  ...head,
  text: ['The two met in the city.', 'Ada: It is a pleasure. We have much to discuss.'],
  leads: 1,
  statements: [],
  quantities: [],
  meetings: [],
  agreements: [],
  steps: [],
  met: [],
};

afterEach(() => expectAccessible(document.body));

describe('the bundled copy', () => {
  it('has the title, the day, the place, the text, the source and the licence', () => {
    const holder = draw(<HeldPage held={held} quote="" />);
    expect(textsOf(holder, 'h1')).toEqual(['Meeting with President of Azerbaijan Ilham Aliyev']);
    expect(textsOf(holder, '.when')).toEqual(['26 Nov 2021 · Sochi · kremlin.ru']);
    expect(textsOf(holder, 'article > p').slice(1)).toEqual(held.text);
    expect(textsOf(holder, 'footer p')).toEqual([
      'Source: http://en.kremlin.ru/events/president/news/67199',
      'Licence: CC BY 4.0',
    ]);
  });

  it('sets the words apart that the reader came for, once', () => {
    const holder = draw(<HeldPage held={held} quote="We have much to discuss." />);
    expect(textsOf(holder, 'mark')).toEqual(['We have much to discuss.']);
    expect(holder.querySelectorAll('#sought')).toHaveLength(1);
  });

  it('sets apart who begins to speak, and no other words before a colon', () => {
    const statement = {
      ...{ quote: 'It is a pleasure.', person: null, speaker: 'Ada', office: null },
      ...{ form: 'said' as const, paragraph: 1, turn: 0 },
    };
    const text = ['Ada: It is a pleasure.', 'Minister Ada: We agreed.', 'One thing is clear: Ada came.'];
    const holder = draw(<HeldPage held={{ ...held, text, statements: [statement] }} quote="" />);
    expect(textsOf(holder, 'b')).toEqual(['Ada:', 'Minister Ada:']);
    expect(textsOf(holder, 'article > p').slice(1)).toEqual(text);
  });

  it('sets nothing apart when the words aren’t there', () => {
    expect(draw(<HeldPage held={held} quote="Other words." />).querySelector('mark')).toBeNull();
  });

  it('shows the quotations where the text isn’t ours to ship, and says so', () => {
    const statements = [
      {
        quote: 'We spoke of trade.',
        person: null,
        speaker: 'Ada',
        office: 'Head of the city',
        form: 'said',
        paragraph: 0,
        turn: null,
      },
    ] as const;
    const holder = draw(<HeldPage held={{ ...held, text: null, whole: false, statements }} quote="" />);
    expect(textsOf(holder, '.note')[0]).toContain('its text isn’t ours to ship');
    expect(textsOf(holder, 'blockquote p')).toEqual(['We spoke of trade.', 'Ada, Head of the city']);
  });
});
