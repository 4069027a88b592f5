import { describe, expect, it } from 'vitest';
import { paintedMarks } from '../../utils/page/painted-marks.ts';
import type { CardKind, Mark } from '../../utils/record/model/cards.ts';

const mark = (kind: CardKind, start: number, end: number): Mark => ({
  card: `${kind}:${start}`,
  kind,
  span: { start, end },
});
const painted = (marks: readonly Mark[], forced = false) => [...paintedMarks(marks, forced)].map(({ card }) => card);

describe('paintedMarks', () => {
  it('draws one line under a sentence that rests on a transcript and was said before', () => {
    expect(painted([mark('said', 0, 50), mark('source', 10, 40), mark('said', 60, 90)])).toEqual([
      'source:10',
      'said:60',
    ]);
  });

  it('draws what stands within a sentence beside its line', () => {
    expect(painted([mark('said', 0, 50), mark('number', 5, 9), mark('agreement', 20, 30)])).toHaveLength(3);
  });

  it('draws no whole sentences in colours that the system chooses', () => {
    const marks = [mark('said', 0, 50), mark('source', 60, 90), mark('number', 5, 9), mark('meeting', 20, 30)];
    expect(painted(marks, true)).toEqual(['number:5', 'meeting:20']);
  });
});
