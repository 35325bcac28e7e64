import { cluesOfBits } from '../../lib/patterns/clues';
import type { Contact } from '../../lib/patterns/contact';
import type { SignalKey } from '../../lib/risk/types';
import { useWords } from '../parts/words';
import { RecordLinks } from './RecordLinks';

interface Props {
  contacts: readonly Contact[];
  titles: ReadonlyMap<SignalKey, string>;
}

/** Which clues the rules read, how often, and where. */
export function ClueTable({ contacts, titles }: Props) {
  const { say } = useWords();
  const found = new Map<SignalKey, number[]>();
  for (const { clues, seqs } of contacts)
    if (clues !== 0)
      for (const signal of cluesOfBits(clues)) {
        const there = found.get(signal);
        if (there) there.push(...seqs);
        else found.set(signal, [...seqs]);
      }
  if (found.size === 0) return <p>{say('clues.none')}</p>;
  return (
    <table class="plain-table">
      <caption class="out-of-sight">{say('clues.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('clues.clue')}</th>
          <th scope="col">{say('clues.count')}</th>
          <th scope="col">{say('day.records')}</th>
        </tr>
      </thead>
      <tbody>
        {[...found]
          .map(([signal, seqs]) => [signal, [...new Set(seqs)].sort((a, b) => a - b)] as const)
          .sort((a, b) => b[1].length - a[1].length)
          .map(([signal, seqs]) => (
            <tr key={signal}>
              <th scope="row">{titles.get(signal) ?? signal}</th>
              <td>{seqs.length}</td>
              <td>
                <RecordLinks seqs={seqs} most={8} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
