import { Button } from './Button';
import { useWords } from './words';

interface Props {
  /** what is being done */
  label: string;
  done: number;
  /** 0 while it is not known yet */
  total: number;
  /** how far, in words */
  far?: string;
  onCancel(): void;
}

/** What is being done, how far, and a way to stop. */
export function Progress({ label, done, total, far, onCancel }: Props) {
  const { say } = useWords();
  return (
    <div class="progress">
      <p role="status">{label}</p>
      {total > 0 ? <progress max={total} value={done} aria-label={label} /> : <progress aria-label={label} />}
      <p class="progress-line">
        <span class="caption">{far}</span>
        <Button look="quiet" onPress={onCancel}>
          {say('work.cancel')}
        </Button>
      </p>
    </div>
  );
}
