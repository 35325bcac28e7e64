// biome-ignore-all lint/a11y/useSemanticElements: inside a drawing there are no button elements

import { useState } from 'preact/hooks';
import { formatDay, formatMonth } from '../../lib/i18n/format';
import { dayMs, mondayOf } from '../../lib/patterns/contact';
import { type Counted, stepOf } from '../../lib/patterns/count';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';

interface Props {
  days: Counted['days'];
  /** first and last day with a contact */
  span: readonly [number, number];
  /** the day that is shown below, if any */
  open: number | null;
  onOpen(day: number): void;
}

const WEEKS = 18;
const CELL = { w: 32, h: 26 };
const LEFT = 76;
const TOP = 22;

/** Weeks down, days across. One day takes the focus; arrows move it, also into weeks that are not drawn yet. */
export function HeatCalendar({ days, span: [first, last], open, onOpen }: Props) {
  const { say, lang } = useWords();
  const newest = mondayOf(last);
  const oldest = mondayOf(first);
  const [shownEnd, setEnd] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const end = Math.max(Math.min(shownEnd ?? newest, newest), oldest);
  const start = Math.max(oldest, end - (WEEKS - 1) * 7);
  const rows = (end - start) / 7 + 1;
  const inside = (day: number) => day >= start && day < end + 7;
  const focus =
    chosen !== null && inside(chosen) ? chosen : open !== null && inside(open) ? open : Math.min(last, end + 6);
  const words = (day: number) => {
    const { total, night } = days.get(day) ?? { total: 0, night: 0 };
    const of = { day: formatDay(lang, dayMs(day), 0), n: total, night };
    return total === 0 ? say('calendar.none', of) : say(night > 0 ? 'calendar.cell.night' : 'calendar.cell', of);
  };
  const move = (to: number, from: SVGSVGElement) => {
    const day = Math.max(oldest, Math.min(to, newest + 6));
    if (day >= end + 7) setEnd(mondayOf(day));
    else if (day < start) setEnd(mondayOf(day) + (rows - 1) * 7);
    setChosen(day);
    requestAnimationFrame(() => from.querySelector<SVGElement>(`[data-day="${day}"]`)?.focus());
  };
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: focus + 1,
      ArrowLeft: focus - 1,
      ArrowDown: focus + 7,
      ArrowUp: focus - 7,
      PageDown: focus + 7 * WEEKS,
      PageUp: focus - 7 * WEEKS,
      Home: mondayOf(focus),
      End: mondayOf(focus) + 6,
    };
    const to = moves[event.key];
    if (to !== undefined && event.currentTarget instanceof SVGSVGElement) move(to, event.currentTarget);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(focus);
    else return;
    event.preventDefault();
  };
  const weeks = Array.from({ length: rows }, (_, i) => start + i * 7);
  return (
    <figure class="heat">
      <svg
        width={LEFT + 7 * CELL.w}
        height={TOP + rows * CELL.h}
        viewBox={`0 0 ${LEFT + 7 * CELL.w} ${TOP + rows * CELL.h}`}
        role="group"
        aria-labelledby="heat-title"
        onKeyDown={press}
      >
        <title id="heat-title">{say('calendar.title')}</title>
        {[...say('calendar.days')].map((name, i) => (
          <text key={`head ${i}`} x={LEFT + (i + 0.5) * CELL.w} y={14} text-anchor="middle">
            {name}
          </text>
        ))}
        {weeks.map((monday, row) => (
          <g key={monday}>
            {(row === 0 || monthOf(monday) !== monthOf(monday - 7)) && (
              <text x={0} y={TOP + row * CELL.h + 17}>
                {formatMonth(lang, dayMs(row === 0 ? monday : monday + 6), 0)}
              </text>
            )}
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => {
              const day = monday + weekday;
              const { total, night } = days.get(day) ?? { total: 0, night: 0 };
              const x = LEFT + weekday * CELL.w;
              const y = TOP + row * CELL.h;
              return (
                <g
                  key={day}
                  role="button"
                  data-day={day}
                  tabindex={day === focus ? 0 : -1}
                  aria-label={words(day)}
                  aria-pressed={day === open}
                  class={`heat-day heat-${stepOf(total)}`}
                  onClick={() => {
                    setChosen(day);
                    onOpen(day);
                  }}
                >
                  <title>{words(day)}</title>
                  <rect x={x + 1} y={y + 1} width={CELL.w - 2} height={CELL.h - 2} rx={4} />
                  {total > 0 && (
                    <text x={x + CELL.w / 2} y={y + 17} text-anchor="middle">
                      {total > 999 ? '…' : total}
                    </text>
                  )}
                  {night > 0 && <circle cx={x + CELL.w - 7} cy={y + 7} r={3} />}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <Legend />
      {(start > oldest || end < newest) && (
        <p class="do not-printed">
          <Button disabled={start <= oldest} onPress={() => setEnd(Math.max(start - 7, oldest + (WEEKS - 1) * 7))}>
            {say('calendar.older')}
          </Button>
          <Button disabled={end >= newest} onPress={() => setEnd(Math.min(end + WEEKS * 7, newest))}>
            {say('calendar.newer')}
          </Button>
        </p>
      )}
    </figure>
  );
}

const monthOf = (monday: number) => new Date(dayMs(monday + 6)).getUTCMonth();

function Legend() {
  const { say } = useWords();
  return (
    <ul class="heat-legend caption" aria-label={say('calendar.legend')}>
      {([1, 2, 3, 4, 5] as const).map((step) => (
        <li key={step}>
          <svg width="16" height="16" aria-hidden="true" class={`heat-day heat-${step}`}>
            <rect x="1" y="1" width="14" height="14" rx="3" />
          </svg>
          {say(`calendar.legend.${step}`)}
        </li>
      ))}
      <li>
        <svg width="16" height="16" aria-hidden="true" class="heat-day">
          <circle cx="8" cy="8" r="3" />
        </svg>
        {say('calendar.legend.night')}
      </li>
    </ul>
  );
}
