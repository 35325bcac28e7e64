import { useEffect, useState } from 'preact/hooks';
import { LogTable } from '../../../components/evidence/LogTable';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import { headCode } from '../../../lib/evidence/head-code';
import type { LogRow } from '../../../lib/evidence/record';
import { formatLocalTime } from '../../../lib/i18n/format';
import { store } from '../evidence/at-hand';
import { readSome } from './use-rows';

/** a hundred pages of paper */
const MOST = 1000;

/** The list as it goes onto paper: whole rows, read and checked now, with the code of the log's end. */
export function PrintList({ seqs, onBack }: { seqs: readonly number[]; onBack(): void }) {
  const { say, lang } = useWords();
  const [list, setList] = useState<{ rows: LogRow[]; code: string; at: number } | null>(null);
  useEffect(() => {
    let over = false;
    const read = async () => {
      const some = seqs.slice(0, MOST);
      const order = new Map(some.map((seq, i) => [seq, i]));
      const rows = (await readSome(some)).sort((a, b) => (order.get(a.seq) ?? 0) - (order.get(b.seq) ?? 0));
      const code = headCode(await store.head());
      if (!over) setList({ rows, code, at: Date.now() });
    };
    void read();
    return () => {
      over = true;
    };
  }, [seqs]);
  useEffect(() => {
    if (list !== null) print();
  }, [list]);
  return (
    <div class="log-work print-list">
      <p class="do not-printed">
        <Button onPress={onBack}>{say('log.print.back')}</Button>
      </p>
      <h1>{say('log.print.title')}</h1>
      {list === null ? (
        <p class="caption">{say('state.loading')}</p>
      ) : (
        <>
          <p class="caption">
            {list.rows.length < seqs.length
              ? say('log.print.some', { n: seqs.length, m: list.rows.length })
              : say('log.total', { n: seqs.length })}{' '}
            {say('log.print.made', { time: formatLocalTime(lang, list.at), code: list.code })}
          </p>
          <LogTable rows={list.rows} />
        </>
      )}
    </div>
  );
}
