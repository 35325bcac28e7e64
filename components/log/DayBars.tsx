import { useState } from 'preact/hooks';
import type { Span } from '../../lib/evidence/sift';
import { formatDay, formatMonth } from '../../lib/i18n/format';
import type { Language } from '../../lib/i18n/language';
import { useWords } from '../parts/words';

interface Props {
  spans: readonly Span[];
  /** minutes east of UTC at a moment */
  zone(ms: number): number;
  onPick(span: Span): void;
}

/** The records along time, a bar for each day (or month, or year); pressing one narrows the list down to it. */
export function DayBars({ spans, zone, onPick }: Props) {
  const { say, lang } = useWords();
  const [chosen, setChosen] = useState(0);
  const most = spans.reduce((high, { count }) => Math.max(high, count), 1);
  const active = Math.min(chosen, spans.length - 1);
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: active + 1,
      ArrowLeft: active - 1,
      Home: 0,
      End: spans.length - 1,
    };
    const to = moves[event.key];
    const list = event.currentTarget;
    if (to === undefined || !(list instanceof HTMLElement)) return;
    event.preventDefault();
    const i = Math.max(0, Math.min(to, spans.length - 1));
    setChosen(i);
    list.querySelectorAll<HTMLElement>('button')[i]?.focus();
  };
  return (
    <figure class="day-bars">
      <figcaption class="caption">{say('timeline.help')}</figcaption>
      <div class="bars" role="toolbar" aria-label={say('timeline.title')} onKeyDown={press}>
        {spans.map((span, i) => {
          const what = `${spanText(lang, span, zone)} ${say('room.count', { n: span.count })}`;
          return (
            <button
              key={span.from}
              type="button"
              tabIndex={i === active ? 0 : -1}
              aria-label={what}
              title={what}
              disabled={false}
              onFocus={() => setChosen(i)}
              onClick={() => onPick(span)}
            >
              <span
                style={{ height: `${span.count === 0 ? 0 : Math.max(6, Math.round((span.count / most) * 100))}%` }}
              />
            </button>
          );
        })}
      </div>
      <p class="bar-ends caption">
        <span>{spans[0] && spanText(lang, spans[0], zone)}</span>
        <span>{spans.length > 1 && spanText(lang, spans[spans.length - 1], zone)}</span>
      </p>
    </figure>
  );
}

function spanText(lang: Language, span: Span | undefined, zone: Props['zone']): string {
  if (!span) return '';
  const offset = zone(span.from);
  if (span.unit === 'day') return formatDay(lang, span.from, offset);
  const month = formatMonth(lang, span.from, offset);
  return span.unit === 'month' ? month : (/\d{4}/.exec(month)?.[0] ?? month);
}
