import { boxOf } from '../../utils/page/box.ts';
import { placeButton } from '../../utils/page/place-button.ts';
import { isBackward } from '../../utils/page/selected-span.ts';
import { linesOf } from '../../utils/page/under.ts';
import type { Drawing } from './drawing.ts';
import { roomBeside } from './room.ts';

/** Puts the button beside the words that are selected, or takes it away where there are none or no room for it. */
export function placePick(ranges: readonly Range[] | null, { root, now, draw }: Drawing): void {
  if (!ranges) {
    if (now().picked) draw({ picked: null });
    return;
  }
  const room = roomBeside(now().railOpen);
  const isSeen = (range: Range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > room.top && top < room.bottom;
  };
  const lines = ranges.filter(isSeen).flatMap(linesOf);
  // Drawn once to be measured.
  if (!now().picked) draw({ picked: { left: room.left, top: room.top } });
  const button = root.querySelector('.pick');
  if (!button) return;
  const { left, top, right, bottom } = boxOf(button.getBoundingClientRect());
  const selected = { lines, backward: isBackward(), touched: matchMedia('(pointer: coarse)').matches };
  const at = placeButton(selected, { width: right - left, height: bottom - top }, room);
  draw({ picked: at && { left: at.x, top: at.y } });
}
