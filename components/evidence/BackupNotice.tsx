import type { ComponentChildren } from 'preact';
import type { Care } from '../../lib/evidence/care';
import { formatLocalTime } from '../../lib/i18n/format';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { useWords } from '../parts/words';

interface Props {
  care: Care;
  action: ComponentChildren;
  /** where the notice comes by itself it can be put off; where one went to look it stays */
  onLater?: () => void;
}

/** One sentence, only when a backup would be worth it. */
export function BackupNotice({ care, action, onLater }: Props) {
  const { say, lang } = useWords();
  if (care.remind === null || (onLater && care.quiet)) return null;
  const day = care.lastExport === null ? '' : formatLocalTime(lang, care.lastExport);
  const later = onLater && (
    <Button look="quiet" onPress={onLater}>
      {say('care.later')}
    </Button>
  );
  const actions = (
    <>
      {action}
      {later}
    </>
  );
  return <Notice action={actions}>{say(`care.${care.remind}`, { n: care.unsaved, day })}</Notice>;
}
