import { useMemo } from 'preact/hooks';
import type { Contact } from '../../lib/patterns/contact';
import { recordsByClue } from '../../lib/patterns/count';
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
  const found = useMemo(() => recordsByClue(contacts), [contacts]);
  if (found.length === 0) return <p>{say('clues.none')}</p>;
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
        {found.map(([signal, seqs]) => (
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
