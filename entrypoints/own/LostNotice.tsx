import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import { type Lost, lostSince, noteEnd } from './known-end';

/** Says that records are gone which were there, and where a backup is brought back; `total` null: not known yet. */
export function LostNotice({ total, onRestore }: { total: number | null; onRestore(): void }) {
  const { say } = useWords();
  const [lost, setLost] = useState<Lost | null>(null);
  useEffect(() => {
    if (total !== null) lostSince(total).then(setLost, () => null);
  }, [total]);
  if (lost === null) return null;
  const read = () => {
    setLost(null);
    void noteEnd(lost.is).catch(() => null);
  };
  const actions = (
    <>
      <Button onPress={onRestore}>{say('care.lost.restore')}</Button>
      <Button look="quiet" onPress={read}>
        {say('care.updated.read')}
      </Button>
    </>
  );
  return <Notice action={actions}>{say('care.lost', { was: lost.was, is: lost.is })}</Notice>;
}
