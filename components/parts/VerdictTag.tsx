import type { Severity, Verdict } from '../../lib/risk/types';
import { Circle, Diamond, HalfMoon, Info, Octagon, OpenRing } from './icons';
import { useWords } from './words';

const SHAPES = { fine: Circle, info: Info, heed: HalfMoon, breach: Diamond, fraud: Octagon, unsure: OpenRing };

/** Shape alone, for rows whose words say the rest. */
export function Shape({ of }: { of: Verdict | Severity }) {
  const Drawn = SHAPES[of];
  return <Drawn />;
}

/** Colour never carries the meaning alone: a shape and a word. */
export function VerdictTag({ of }: { of: Verdict | Severity }) {
  const { say } = useWords();
  return (
    <span class={`verdict ${of}`}>
      <Shape of={of} />
      {of === 'info' ? say('severity.info') : say(`verdict.${of}`)}
    </span>
  );
}
