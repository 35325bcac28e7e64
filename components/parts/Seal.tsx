import { SealOpen, SealTick } from './icons';
import { useWords } from './words';

/** Whether a record is as it was when kept; with its short hash where there is room. */
export function Seal({ intact, hash }: { intact: boolean; hash?: string }) {
  const { say } = useWords();
  return (
    <span class={intact ? 'seal' : 'seal broken'}>
      {intact ? <SealTick /> : <SealOpen />}
      {say(intact ? 'seal.intact' : 'seal.broken')}
      {hash && <span class="hash">{hash.slice(0, 8)}</span>}
    </span>
  );
}
