import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import { type Lost, lossRead, lostSince } from './known-end';

interface Props {
  /** records in the log; null: not known yet */
  total: number | null;
  /** how many there are by now */
  again(): Promise<number>;
  onRestore(): void;
}

/** Says that records are gone which were there, and where a backup is brought back. */
export function LostNotice({ total, again, onRestore }: Props) {
  const { say } = useWords();
  const [lost, setLost] = useState<Lost | null>(null);
  useEffect(() => {
    if (total !== null) lostSince(total, again).then(setLost, () => null);
  }, [total]);
  if (lost === null) return null;
  const read = () => {
    setLost(null);
    void lossRead().catch(() => null);
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
