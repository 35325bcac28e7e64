import type { LogRow } from '../../lib/evidence/record';
import { formatLocalTime } from '../../lib/i18n/format';
import { Picture } from '../parts/icons';
import { Seal } from '../parts/Seal';
import { useWords } from '../parts/words';
import { faultText, rowText } from './words';

/** A record in the popup's short list: what it holds, whether it is intact, and if not, why. */
export function LogItem({ row, onOpen }: { row: LogRow; onOpen(seq: number): void }) {
  const { say, lang } = useWords();
  return (
    <li>
      <button type="button" class="row log-item" onClick={() => onOpen(row.seq)}>
        <span class="seq">{row.seq}</span>
        <span>
          <span class="first clip">{rowText(lang, row)}</span>
          <span class="second">
            {row.capturedAt > 0 && formatLocalTime(lang, row.capturedAt)}
            {row.sender && ` · ${row.sender}`}
            {row.refersTo !== null && ` · ${say('log.refers', { n: row.refersTo })}`}
          </span>
          {row.fault && <span class="second ink-fraud">{say(faultText(row.fault))}</span>}
        </span>
        <span class="ends">
          <Seal intact={row.intact} />
          {row.picture && (
            <span class="caption">
              <Picture />
              <span class="out-of-sight">{say('log.picture')}</span>
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
