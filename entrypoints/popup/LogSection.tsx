import { BackupNotice } from '../../components/evidence/BackupNotice';
import { LogItem } from '../../components/evidence/LogItem';
import { Button } from '../../components/parts/Button';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import { askBackground } from '../../lib/wire';
import { LostNotice } from '../own/LostNotice';
import { useUpdated } from '../own/use-updated';
import { useCare } from './use-care';
import type { Log } from './use-log';

interface Props {
  log: Log;
  again(): void;
  onOpen(at: string): void;
}

/** The newest records and whether each is as it was when kept. */
export function LogSection({ log, again, onOpen }: Props) {
  const { say } = useWords();
  const { care, later } = useCare(log.total);
  const { version, read } = useUpdated();
  const broken = log.rows.filter((row) => !row.intact && !row.deleted).length;
  return (
    <section aria-labelledby="log">
      <h2 id="log">
        {say('section.log')}
        {log.total > 0 && <span class="caption">{log.total}</span>}
      </h2>
      {log.state === 'loading' && <p class="caption">{say('state.loading')}</p>}
      {log.state === 'failed' && (
        <Notice action={<Button onPress={again}>{say('action.again')}</Button>}>{say('log.failed')}</Notice>
      )}
      <LostNotice
        total={log.state === 'there' ? log.total : null}
        again={async () => (await askBackground('log', { before: null, limit: 1 })).total}
        onRestore={() => onOpen('restore')}
      />
      {log.state === 'there' && log.total === 0 && <EmptyState>{say('log.empty')}</EmptyState>}
      {log.locked && (
        <Notice
          action={
            <Button look="quiet" onPress={() => onOpen('log')}>
              {say('seal.open')}
            </Button>
          }
        >
          {say('seal.locked.count', { n: log.total })}
        </Notice>
      )}
      {log.rows.length > 0 && (
        <p class="caption">
          {broken === 0 ? say('log.all-intact', { n: log.rows.length }) : say('log.some-broken', { n: broken })}
        </p>
      )}
      {version !== null && log.total > 0 && (
        <Notice
          action={
            <Button look="quiet" onPress={read}>
              {say('care.updated.read')}
            </Button>
          }
        >
          {say('care.updated', { version, n: log.total })}
        </Notice>
      )}
      {care && (
        <BackupNotice
          care={care}
          onLater={later}
          action={
            <Button look="quiet" onPress={() => onOpen('export')}>
              {say('care.go')}
            </Button>
          }
        />
      )}
      <ul>
        {log.rows.map((row) => (
          <LogItem key={row.seq} row={row} onOpen={(seq) => onOpen(`record/${seq}`)} />
        ))}
      </ul>
      {!log.locked && log.total > log.rows.length && (
        <Button look="quiet" onPress={() => onOpen('log')}>
          {say('action.all')}
        </Button>
      )}
    </section>
  );
}
