import { sayDay } from '../../utils/i18n/dates.ts';
import { sayValue } from '../../utils/i18n/numbers.ts';
import { say } from '../../utils/i18n/say.ts';
import type { NumberCard, NumberPoint } from '../../utils/record/model/cards.ts';
import { toEpochDays } from '../../utils/record/model/day.ts';
import { sayHedged } from '../cards/names.ts';
import { layOutPlot } from './plot-layout.ts';

const SIZE = { width: 328, height: 104 };
/** More points than this can't be labelled side by side: the list below tells them all. */
const MOST = 8;
/** A label's letter in the plot's units, at its widest on average, and the least and the most room that labels get. */
const LETTER = 7;
const ROOM = { least: 78, most: 170 };

/** A trail drawn over time; the list below it tells the same, so to assistive technology it is one picture with a name. */
export function Plot({ card }: { readonly card: NumberCard }) {
  const points = distinct(card.points);
  if (points.length > MOST || !differs(points)) return null;
  const { points: places, columns } = layOutPlot(
    points.map(({ date, value }) => ({ day: date === null ? null : toEpochDays(date), value })),
    SIZE,
    roomFor(points, card.unit),
  );
  const dates = [...new Set(points.map(({ date }) => date))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  const floor = SIZE.height - 22;
  return (
    <svg class="plot" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={sayPlot(card)}>
      <line class="axis" x1="6" x2={SIZE.width - 6} y1={floor} y2={floor} />
      {columns.map((x, index) => (
        <g>
          <line class="tick" x1={x} x2={x} y1={floor} y2={floor + 4} />
          <text class="day" x={x} y={SIZE.height - 4} text-anchor="middle">
            {dates[index] ? sayDay(dates[index]) : say('noDate')}
          </text>
        </g>
      ))}
      {points.map((point, index) => {
        const place = places[index];
        if (!place) return null;
        const shape = [point.whence === null ? 'here' : 'there', point.hedge ? 'hedged' : 'exact'].join(' ');
        return (
          <g class={shape}>
            <circle cx={place.x} cy={place.y} r="4.5" />
            <text class="value" x={place.x + 10} y={place.labelY + 4}>
              {sayPoint(point, card.unit)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A value that nobody gave otherwise draws a line that tells nothing. */
const differs = (points: readonly NumberPoint[]): boolean =>
  new Set(points.map(({ value, hedge }) => `${value} ${hedge}`)).size > 1;

const sayPoint = ({ hedge, value }: NumberPoint, unit: string | null): string =>
  sayHedged(hedge, sayValue(value, unit));

/** What the longest label needs right of its point. */
function roomFor(points: readonly NumberPoint[], unit: string | null): number {
  const longest = Math.max(...points.map((point) => sayPoint(point, unit).length));
  return Math.min(ROOM.most, Math.max(ROOM.least, 14 + longest * LETTER));
}

/** Points that would stand on one another are drawn once, and as the page's own where one of them is. */
function distinct(points: readonly NumberPoint[]): NumberPoint[] {
  const drawn = new Map<string, NumberPoint>();
  for (const point of points) {
    const key = [point.date, point.value, point.hedge].join();
    if (!drawn.has(key) || point.whence === null) drawn.set(key, point);
  }
  return [...drawn.values()];
}

function sayPlot(card: NumberCard): string {
  const told = card.points.map((point) =>
    say(
      'plotPoint',
      sayPoint(point, card.unit),
      point.who ?? say('someone'),
      point.date === null ? say('noDate') : sayDay(point.date),
    ),
  );
  return say('plotLabel', card.counted, told.join('; '));
}
