import type { Verified } from '../../lib/evidence/verify';
import { SealOpen, SealTick } from '../parts/icons';
import { useWords } from '../parts/words';
import { faultText } from './words';

/** most faults named one by one */
const MOST = 100;

/** What a check of the whole log found: how many, which do not fit, and what that means and does not mean. */
export function CheckResult({ verified, linkTo }: { verified: Verified; linkTo(seq: number): string }) {
  const { say } = useWords();
  const { total, deleted, faults, signature } = verified;
  if (total === 0) return <p>{say('check.empty')}</p>;
  const sound = faults.length === 0 && signature !== 'broken';
  return (
    <div class="card check">
      <p class={sound ? 'seal' : 'seal broken'}>
        {sound ? <SealTick /> : <SealOpen />}
        {faults.length === 0 ? say('check.intact', { n: total }) : say('check.faults', { n: faults.length })}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, MOST).map(({ seq, fault }) => (
            <li key={`${seq} ${fault}`}>
              <a href={linkTo(seq)}>{say('check.fault', { n: seq })}</a> {say(faultText(fault))}
            </li>
          ))}
        </ul>
      )}
      {deleted > 0 && <p>{say('check.deleted', { n: deleted })}</p>}
      <p>{say(`check.signature.${signature}`)}</p>
      <p class="caption">{say('check.means')}</p>
    </div>
  );
}
