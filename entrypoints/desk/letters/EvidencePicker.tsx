import { useEffect, useRef, useState } from 'preact/hooks';
import { rowText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { EmptyState } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { readLog } from '../../../lib/evidence/log';
import type { LogRow } from '../../../lib/evidence/record';
import { formatIso, formatLocalTime } from '../../../lib/i18n/format';
import { store } from '../evidence/at-hand';

interface Props {
  chosen: readonly number[];
  onChoose(row: LogRow, on: boolean): void;
  onClose(): void;
}

const PAGE = 15;

/** Records to point to: number, time, words, short hash; newest first, by pages. */
export function EvidencePicker({ chosen, onChoose, onClose }: Props) {
  const { say, lang } = useWords();
  const [before, setBefore] = useState<number | null>(null);
  const [rows, setRows] = useState<LogRow[] | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    let over = false;
    readLog(store, before, PAGE).then(
      (log) => !over && setRows(log.rows),
      () => !over && setRows([]),
    );
    return () => {
      over = true;
    };
  }, [before]);
  const last = rows?.at(-1)?.seq ?? 1;
  const useful = rows?.filter((row) => row.kind !== 'deletion' && row.kind !== 'anchor' && !row.deleted) ?? [];
  return (
    <section class="card form" aria-labelledby="pick">
      <h3 id="pick" ref={title} tabIndex={-1}>
        {say('letter.pick.title')}
      </h3>
      {rows === null && <p class="caption">{say('state.loading')}</p>}
      {rows !== null && useful.length === 0 && before === null && <EmptyState>{say('letter.pick.none')}</EmptyState>}
      <ul class="picks">
        {useful.map((row) => (
          <li key={row.seq}>
            <label class="switch">
              <input
                type="checkbox"
                checked={chosen.includes(row.seq)}
                onChange={(event) => onChoose(row, event.currentTarget.checked)}
              />
              <span>
                <span class="clip">
                  {row.seq} · {rowText(lang, row)}
                </span>
                <span class="caption">
                  {[
                    row.sender,
                    formatIso(lang, row.sentAt) || formatLocalTime(lang, row.capturedAt),
                    row.hash.slice(0, 8),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="do">
        <Button look="primary" onPress={onClose}>
          {say('letter.pick.close')}
        </Button>
        {before !== null && (
          <Button look="quiet" onPress={() => setBefore(null)}>
            {say('letter.pick.newer')}
          </Button>
        )}
        {last > 1 && (
          <Button look="quiet" onPress={() => setBefore(last)}>
            {say('letter.pick.older')}
          </Button>
        )}
      </p>
    </section>
  );
}
