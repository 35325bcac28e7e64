import { useCallback, useEffect, useState } from 'preact/hooks';
import { RecordView } from '../../components/evidence/RecordView';
import { Button } from '../../components/parts/Button';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import type { RecordDetail } from '../../lib/evidence/record';
import { askBackground } from '../../lib/wire';

/** One record, as it was kept. */
export function RecordPage({ seq }: { seq: number }) {
  const { say } = useWords();
  const [detail, setDetail] = useState<RecordDetail | 'none' | 'failed' | null>(null);
  const read = useCallback(async () => {
    try {
      setDetail((await askBackground('record', { seq })) ?? 'none');
    } catch {
      setDetail('failed');
    }
  }, [seq]);
  useEffect(() => void read(), [read]);

  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('record.title', { n: seq })}</h1>
      {detail === null && <p class="caption">{say('state.loading')}</p>}
      {detail === 'none' && <EmptyState>{say('record.none')}</EmptyState>}
      {detail === 'failed' && (
        <Notice action={<Button onPress={() => void read()}>{say('action.again')}</Button>}>{say('log.failed')}</Notice>
      )}
      {detail !== null && typeof detail === 'object' && <RecordView detail={detail} />}
    </>
  );
}
