import { boxOf } from '../../utils/page/box.ts';
import { liveRanges } from '../../utils/page/live-range.ts';
import { placeButton } from '../../utils/page/place-button.ts';
import { isBackward } from '../../utils/page/selected-span.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import { linesOf } from '../../utils/page/under.ts';
import type { Span } from '../../utils/record/model/span.ts';
import type { Drawing } from './drawing.ts';
import { roomBeside } from './room.ts';

/** Puts the button beside the words that are selected, or takes it away. */
export function placePick(span: Span | null, map: TextMap, { root, now, draw }: Drawing): void {
  if (!span) {
    if (now().picked) draw({ picked: null });
    return;
  }
  const room = roomBeside(now().railOpen);
  // Drawn once to be measured.
  if (!now().picked) draw({ picked: { left: room.left, top: room.top } });
  const button = root.querySelector('.pick');
  if (!button) return;
  const { left, top, right, bottom } = boxOf(button.getBoundingClientRect());
  const lines = liveRanges(map, span).flatMap(linesOf);
  const at = placeButton({ lines, backward: isBackward() }, { width: right - left, height: bottom - top }, room);
  draw({ picked: at && { left: at.x, top: at.y } });
}
