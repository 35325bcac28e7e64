import { CHANNELS, type Channel } from '../../lib/patterns/contact';
import { Turn } from '../parts/icons';
import { useWords } from '../parts/words';

const BAR = 12;
const LEFT = 30;
const HEIGHT = 130;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Twenty-four columns, the night shaded; each way of contact has a pattern of its own. The same as a table below. */
export function HourChart({ hours }: { hours: readonly (readonly number[])[] }) {
  const { say } = useWords();
  const sums = HOURS.map((hour) => hours.reduce((all, row) => all + (row[hour] ?? 0), 0));
  const most = Math.max(1, ...sums);
  const lanes = CHANNELS.filter((_, lane) => hours[lane]?.some((n) => n > 0));
  if (lanes.length === 0) return <p class="caption">{say('hours.none')}</p>;
  const width = LEFT + 24 * BAR;
  const scale = HEIGHT / most;
  const shade = (from: number, to: number) => (
    <rect class="night" x={LEFT + from * BAR} y={0} width={(to - from) * BAR} height={HEIGHT} />
  );
  return (
    <figure class="hours">
      <svg
        width={width}
        height={HEIGHT + 24}
        viewBox={`0 -6 ${width} ${HEIGHT + 26}`}
        role="img"
        aria-labelledby="hours-svg"
      >
        <title id="hours-svg">{`${say('hours.title')}。${say('hours.help')}`}</title>
        <Patterns />
        {shade(0, 8)}
        {shade(22, 24)}
        {HOURS.map((hour) => {
          let y = HEIGHT;
          return (
            <g key={hour}>
              {lanes.map((channel) => {
                const n = hours[CHANNELS.indexOf(channel)]?.[hour] ?? 0;
                y -= n * scale;
                return (
                  n > 0 && (
                    <rect
                      key={channel}
                      class={`lane lane-${channel}`}
                      x={LEFT + hour * BAR + 1.5}
                      y={y}
                      width={BAR - 3}
                      height={n * scale}
                    />
                  )
                );
              })}
              {hour % 4 === 0 && (
                <text x={LEFT + hour * BAR} y={HEIGHT + 16} text-anchor="middle">
                  {hour}
                </text>
              )}
            </g>
          );
        })}
        <line x1={LEFT} y1={HEIGHT} x2={width} y2={HEIGHT} />
        <text x={LEFT - 6} y={6} text-anchor="end">
          {most}
        </text>
        <text x={LEFT - 6} y={HEIGHT} text-anchor="end">
          0
        </text>
      </svg>
      <ul class="heat-legend caption">
        {lanes.map((channel) => (
          <li key={channel}>
            <svg width="16" height="16" aria-hidden="true">
              <rect class={`lane lane-${channel}`} x="1" y="1" width="14" height="14" />
            </svg>
            {say(`patterns.channel.${channel}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {say('hours.table')}
          <Turn />
        </summary>
        <HourTable hours={hours} lanes={lanes} />
      </details>
    </figure>
  );
}

function HourTable({ hours, lanes }: { hours: readonly (readonly number[])[]; lanes: readonly Channel[] }) {
  const { say } = useWords();
  const of = (channel: Channel, hour: number) => hours[CHANNELS.indexOf(channel)]?.[hour] ?? 0;
  return (
    <table class="plain-table">
      <caption class="out-of-sight">{say('hours.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('hours.hour')}</th>
          {lanes.map((channel) => (
            <th key={channel} scope="col">
              {say(`patterns.channel.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HOURS.filter((hour) => lanes.some((channel) => of(channel, hour) > 0)).map((hour) => (
          <tr key={hour}>
            <th scope="row">{`${String(hour).padStart(2, '0')}:00–${String(hour).padStart(2, '0')}:59`}</th>
            {lanes.map((channel) => (
              <td key={channel}>{of(channel, hour)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Readable in black and white: full, slanted, dotted, crossed, level lines, empty. */
function Patterns() {
  return (
    <defs>
      <pattern id="slant" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.4" height="5" />
      </pattern>
      <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.3" />
      </pattern>
      <pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 2.5H5M2.5 0V5" />
      </pattern>
      <pattern id="level" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="1.6" />
      </pattern>
    </defs>
  );
}
