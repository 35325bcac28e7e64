import type { ComponentChildren } from 'preact';
import type { LogRow } from '../../lib/evidence/record';
import { t } from '../../lib/i18n';
import { formatIso, formatLocalTime } from '../../lib/i18n/format';
import type { Language } from '../../lib/i18n/language';
import { faultText, rowText } from '../evidence/words';
import { Seal } from '../parts/Seal';

/** What stands in a row of the list; the number alone until the record was read. */
export function rowCells(lang: Language, seq: number, row: LogRow | undefined): ComponentChildren[] {
  const link = (
    <a href={`#record/${seq}`} tabIndex={-1} aria-label={t(lang, 'record.title', { n: seq })}>
      {seq}
    </a>
  );
  if (!row) return [link, '…', '', '', ''];
  const kept = row.capturedAt > 0 ? formatLocalTime(lang, row.capturedAt) : t(lang, 'record.unknown');
  const said = row.excerpt !== '' && !row.deleted;
  return [
    link,
    <>
      {row.sentAt === null ? kept : formatIso(lang, row.sentAt)}
      <span class="chips">
        {said && row.kind !== 'message' && <span class="chip">{t(lang, `record.kind.${row.kind}`)}</span>}
        {said && row.picture && <span class="chip">{t(lang, 'log.picture')}</span>}
        {row.refersTo !== null && <span class="chip">{t(lang, 'log.refers', { n: row.refersTo })}</span>}
      </span>
    </>,
    <span class="clip">{row.sender ?? t(lang, 'log.no-sender')}</span>,
    <span class="clip">{rowText(lang, row)}</span>,
    <>
      {!row.withheld && <Seal intact={row.intact} />}
      {row.fault && <span class="caption ink-fraud">{t(lang, faultText(row.fault))}</span>}
    </>,
  ];
}
