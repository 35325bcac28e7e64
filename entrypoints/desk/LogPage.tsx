import { useCallback, useEffect, useState } from 'preact/hooks';
import { LogTable } from '../../components/evidence/LogTable';
import { Button } from '../../components/parts/Button';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import type { LogRow } from '../../lib/evidence/record';
import { askBackground } from '../../lib/wire';

const PAGE = 50;

/** The log, newest first, by pages of seq: the address names the page, so back goes back. */
export function LogPage({ before }: { before: number | null }) {
  const { say } = useWords();
  const [log, setLog] = useState<{ rows: LogRow[]; total: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    setFailed(false);
    try {
      setLog(await askBackground('log', { before, limit: PAGE }));
    } catch {
      setFailed(true);
    }
  }, [before]);
  useEffect(() => void read(), [read]);

  const last = log?.rows.at(-1)?.seq ?? 1;
  const newest = log?.rows[0]?.seq ?? 0;
  const broken = log?.rows.filter((row) => !row.intact && !row.deleted).length ?? 0;
  return (
    <>
      <h1>{say('desk.log')}</h1>
      {failed && (
        <Notice action={<Button onPress={() => void read()}>{say('action.again')}</Button>}>{say('log.failed')}</Notice>
      )}
      {!log && !failed && <p class="caption">{say('state.loading')}</p>}
      {log && log.rows.length === 0 && <EmptyState>{say('log.empty')}</EmptyState>}
      {log && log.rows.length > 0 && (
        <>
          <p class="caption">
            {say('table.range', { from: last, to: newest, n: log.total })}{' '}
            {broken === 0 ? say('log.all-intact', { n: log.rows.length }) : say('log.some-broken', { n: broken })}
          </p>
          <LogTable rows={log.rows} />
          <p class="pages">
            {before !== null && (
              <a class="button" href="#log">
                {say('table.newest')}
              </a>
            )}
            {last > 1 && (
              <a class="button" href={`#log/${last}`}>
                {say('table.older', { n: last - 1 })}
              </a>
            )}
          </p>
        </>
      )}
    </>
  );
}
