import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import type { Paper } from '../../lib/workbook/store';
import { workbook } from '../own/workbook';

/** A paper that was taken away here can be brought back as long as its page is open. */
export function useRemoval() {
  const [removed, setRemoved] = useState<Paper | null>(null);
  return {
    removed,
    remove: async (paper: Paper) => {
      await workbook.remove(paper.sort, paper.id);
      setRemoved(paper);
    },
    undo: async () => {
      if (removed) await workbook.save(removed);
      setRemoved(null);
    },
  };
}

interface Props {
  removal: Pick<ReturnType<typeof useRemoval>, 'removed' | 'undo'>;
  /** it was removed just now */
  done: string;
  /** nothing of this name is there */
  missing: string;
}

/** Where a paper is not: with the way back, or why. */
export function Gone({ removal: { removed, undo }, done, missing }: Props) {
  const { say } = useWords();
  if (!removed) return <EmptyState>{missing}</EmptyState>;
  return <Notice action={<Button onPress={() => void undo()}>{say('case.undo')}</Button>}>{done}</Notice>;
}
