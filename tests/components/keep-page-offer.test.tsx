// @vitest-environment happy-dom
import '../support/speak.ts';

import { describe, expect, it } from 'vitest';
import type { OverlayActs } from '../../components/overlay/view.ts';
import { Rail } from '../../components/rail/rail.tsx';
import { cardsOf } from '../../utils/record/cards.ts';
import { HEADS, TALKS } from '../support/talks-context.ts';
import { draw, textsOf } from './support.ts';

const cards = cardsOf(TALKS, HEADS);

const keeping = (kept: boolean, held: boolean): string[] =>
  textsOf(
    draw(<Rail cards={cards} kept={kept} held={held} drawn={0} current={null} acts={{} as OverlayActs} />),
    '.keeping button',
  );

describe('keeping the page', () => {
  it.each([
    ['is offered for a page', false, false, ['Keep this page']],
    ['isn’t offered for a document of the record: there is nothing to keep of it', false, true, []],
    ['can be taken back where the page is read', true, false, ['Remove']],
    ['can be taken back where the kept page itself is read', true, true, ['Remove']],
  ] as const)('%s', (_name, kept, held, told) => {
    expect(keeping(kept, held)).toEqual(told);
  });
});
