import { Button } from '../../components/parts/Button';
import { Turn } from '../../components/parts/icons';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import { askBackground } from '../../lib/wire';
import { useAtWork } from './use-at-work';

export type All = 'keepThread' | 'keepPage';

interface Props {
  tabId: number;
  /** a conversation is open and was read */
  thread: boolean;
  busy: boolean;
  onKeep(all: All): void;
}

/** Keeping more than one message: the whole conversation, or the whole page with a picture from top to bottom. */
export function KeepAll({ tabId, thread, busy, onKeep }: Props) {
  const { say } = useWords();
  const work = useAtWork(tabId);
  if (work && (work.at === 'picture' || busy))
    return (
      <Progress
        label={say(`keepall.${work.at}`)}
        done={work.done}
        total={work.total}
        far={work.total > 0 ? say('keepall.far', { done: work.done, total: work.total }) : ''}
        onCancel={() => void askBackground('stopKeeping', {})}
      />
    );
  return (
    <details class="paste-details keep-all">
      <summary>
        {say('keepall.summary')}
        <Turn />
      </summary>
      {thread && (
        <>
          <Button disabled={busy} describedBy="keep-thread-help" onPress={() => onKeep('keepThread')}>
            {say('keepall.thread')}
          </Button>
          <p class="caption" id="keep-thread-help">
            {say('keepall.thread.help')}
          </p>
        </>
      )}
      <Button disabled={busy} describedBy="keep-whole-help" onPress={() => onKeep('keepPage')}>
        {say('keepall.page')}
      </Button>
      <p class="caption" id="keep-whole-help">
        {say('keepall.help')}
      </p>
    </details>
  );
}
