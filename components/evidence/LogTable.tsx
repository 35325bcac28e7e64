import type { LogRow } from '../../lib/evidence/record';
import { formatIso, formatLocalTime } from '../../lib/i18n/format';
import { Seal } from '../parts/Seal';
import { useWords } from '../parts/words';
import { faultText, rowText } from './words';

/** They say themselves when they were written; of a call or a visit somebody else says when it was. */
const WRITTEN: ReadonlySet<LogRow['kind']> = new Set(['message', 'letter']);

interface Props {
  rows: readonly LogRow[];
  linkTo?(seq: number): string;
}

/** A page of the log. Narrow screens get the same rows as blocks (see desk.css), so each cell repeats its name. */
export function LogTable({ rows, linkTo = (seq) => `#record/${seq}` }: Props) {
  const { say, lang } = useWords();
  return (
    <table class="log-table">
      <caption class="out-of-sight">{say('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('table.seq')}</th>
          <th scope="col">{say('table.kept')}</th>
          <th scope="col">{say('table.sender')}</th>
          <th scope="col">{say('table.text')}</th>
          <th scope="col">{say('table.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <td>
              <a href={linkTo(row.seq)} aria-label={say('record.title', { n: row.seq })}>
                {row.seq}
              </a>
            </td>
            <td class="when">
              {row.capturedAt > 0 ? formatLocalTime(lang, row.capturedAt) : say('record.unknown')}
              {row.sentAt !== null && (
                <p class="caption">
                  {say(WRITTEN.has(row.kind) ? 'table.sent' : 'table.when', { time: formatIso(lang, row.sentAt) })}
                </p>
              )}
            </td>
            <td>{row.sender ?? say('log.no-sender')}</td>
            <td>
              <span class="clip">{rowText(lang, row)}</span>
              {row.excerpt && row.kind !== 'message' && <span class="chip">{say(`record.kind.${row.kind}`)}</span>}
              {row.excerpt && row.picture && <span class="chip">{say('log.picture')}</span>}
              {row.refersTo !== null && <span class="chip">{say('log.refers', { n: row.refersTo })}</span>}
            </td>
            <td>
              {!row.withheld && <Seal intact={row.intact} hash={row.hash} />}
              {row.fault && <p class="caption ink-fraud">{say(faultText(row.fault))}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
