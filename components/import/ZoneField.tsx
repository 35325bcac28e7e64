import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

/** Every clock that is in use, in minutes east of UTC. */
const OFFSETS = [
  -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120, -60, 0, 60, 120, 180, 210, 240, 270,
  300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765, 780, 840,
];
const CHINA = 480;

const nameOf = (offset: number): string => {
  const east = Math.abs(offset);
  const minutes = east % 60 === 0 ? '' : `:${east % 60}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(east / 60)}${minutes}`;
};

interface Props {
  value: number;
  /** how many times are read so */
  count: number;
  onChange(offset: number): void;
}

/** On whose clock the times were written that name no zone. China's stands first. */
export function ZoneField({ value, count, onChange }: Props) {
  const { say } = useWords();
  return (
    <Field id="zone" label={say('import.zone.label')} help={say('import.zone.help', { n: count })}>
      <select
        id="zone"
        aria-describedby="zone-help"
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        <option value={String(CHINA)}>{say('import.zone.china')}</option>
        {OFFSETS.filter((offset) => offset !== CHINA).map((offset) => (
          <option key={offset} value={String(offset)}>
            {nameOf(offset)}
          </option>
        ))}
      </select>
    </Field>
  );
}
