import { useWords } from '../parts/words';

/** Numbers of evidence, each a way to the record; many are told as a number. */
export function RecordLinks({ seqs, most = 12 }: { seqs: readonly number[]; most?: number }) {
  const { say } = useWords();
  return (
    <span class="record-links">
      {seqs.slice(0, most).map((seq) => (
        <a key={seq} href={`#record/${seq}`} aria-label={say('record.title', { n: seq })}>
          {seq}
        </a>
      ))}
      {seqs.length > most && <span class="caption">{say('clues.more', { n: seqs.length })}</span>}
    </span>
  );
}
