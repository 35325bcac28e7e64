import type { Preview } from '../../lib/evidence/package/restore';
import { formatLocalTime } from '../../lib/i18n/format';
import { SealTick } from '../parts/icons';
import { useWords } from '../parts/words';

interface Props {
  preview: Preview;
  /** short code of its end */
  code: string;
}

/** most files named one by one */
const MOST = 50;

/** What a package holds and whether it is as it was packed; nothing of it has been taken in yet. */
export function PackageView({ preview, code }: Props) {
  const { say, lang } = useWords();
  const { check, kinds, first, last, active } = preview;
  const span = [first, last].flatMap((at) => (at === null ? [] : formatLocalTime(lang, at)));
  return (
    <>
      {check.faults.length === 0 && (
        <p class="seal">
          <SealTick />
          {say('restore.intact')}
        </p>
      )}
      <dl class="facts">
        <dt>{say('restore.count')}</dt>
        <dd>{say('room.count', { n: check.entries.length })}</dd>
        <dt>{say('restore.span')}</dt>
        <dd>{[...new Set(span)].join(' – ')}</dd>
        <dt>{say('restore.kinds')}</dt>
        <dd>
          {Object.entries(kinds)
            .map(([kind, n]) => `${say(`record.kind.${kind as keyof typeof kinds}`)} ${n}`)
            .join(' · ')}
        </dd>
        <dt>{say('restore.code')}</dt>
        <dd>{code}</dd>
        <dt>{say('restore.key')}</dt>
        <dd>
          <code>{check.key?.slice(0, 16)}</code>
        </dd>
      </dl>
      {check.faults.length > 0 && (
        <>
          <p class="ink-fraud">{say('restore.faults', { n: check.faults.length })}</p>
          <ul>
            {check.faults.slice(0, MOST).map(({ file, fault }) => (
              <li key={`${file} ${fault}`}>
                <code>{file}</code> <span class="caption">{say(`restore.fault.${fault}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {active.length > 0 && <p class="ink-fraud">{say('restore.active', { n: active.length })}</p>}
    </>
  );
}
