import type { ComponentChildren } from 'preact';
import type { Care } from '../../lib/evidence/care';
import { formatLocalTime } from '../../lib/i18n/format';
import { Notice } from '../parts/Notice';
import { useWords } from '../parts/words';

/** One sentence, only when a backup would be worth it. */
export function BackupNotice({ care, action }: { care: Care; action: ComponentChildren }) {
  const { say, lang } = useWords();
  if (care.remind === null) return null;
  const day = care.lastExport === null ? '' : formatLocalTime(lang, care.lastExport);
  return <Notice action={action}>{say(`care.${care.remind}`, { n: care.unsaved, day })}</Notice>;
}
