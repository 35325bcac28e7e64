import { formatIso } from '../../lib/i18n/format';
import type { Counts } from '../../lib/import/counts';
import type { BackupMessage, Format, Warning } from '../../lib/import/types';
import { useWords } from '../parts/words';

interface Props {
  /** null: pasted */
  name: string | null;
  format: Format;
  counts: Counts;
  known: number;
  repeated: number;
  from: string | null;
  to: string | null;
  warnings: readonly Warning[];
  samples: readonly BackupMessage[];
}

/** Seconds or milliseconds since 1970 tell a person nothing. */
const COUNT = /^\d{9,19}$/;
const SORTS = ['incoming', 'outgoing', 'draft', 'failed', 'unknown'] as const;

/** What was read, what is left out and why, and a few messages to compare with the phone. */
export function FileFacts({ name, format, counts, known, repeated, from, to, warnings, samples }: Props) {
  const { say, lang } = useWords();
  const unsent = counts.draft + counts.failed;
  const skipped = [
    known > 0 && say('import.skipped.known', { n: known }),
    repeated > 0 && say('import.skipped.repeated', { n: repeated }),
    unsent > 0 && say('import.skipped.unsent', { n: unsent }),
  ].filter((one) => one !== false);
  return (
    <>
      <dl class="facts">
        <dt>{say('import.file')}</dt>
        <dd>{name ?? say('import.pasted')}</dd>
        <dt>{say('import.format')}</dt>
        <dd>{say(`import.format.${format}`)}</dd>
        <dt>{say('import.count')}</dt>
        <dd>
          {say('import.count.say', { n: counts.total })}
          <span class="caption sorts">
            {SORTS.filter((sort) => counts[sort] > 0)
              .map((sort) => say(`import.count.${sort}`, { n: counts[sort] }))
              .join(' · ')}
          </span>
        </dd>
        <dt>{say('import.period')}</dt>
        <dd>
          {from === null
            ? say('import.period.none')
            : say('import.period.say', { from: formatIso(lang, from), to: formatIso(lang, to) })}
        </dd>
        <dt>{say('import.skipped')}</dt>
        <dd>{skipped.length > 0 ? skipped.join(lang === 'en' ? '; ' : '；') : say('import.skipped.none')}</dd>
      </dl>
      {warnings.length > 0 && (
        <ul class="plain caption">
          {warnings.map(({ code, count }) => (
            <li key={code}>{say(`import.warning.${code}`, { n: count })}</li>
          ))}
        </ul>
      )}
      {samples.length > 0 && (
        <section aria-labelledby="samples">
          <h3 id="samples">{say('import.samples')}</h3>
          <ul class="thread">
            {samples.map(({ sender, sentAt, shownTime, box, text }, at) => (
              <li key={at}>
                <span class="caption">
                  {[
                    sender ?? say('import.sides.nobody'),
                    formatIso(lang, sentAt) || shownTime,
                    box === 'incoming' || box === 'outgoing' ? say(`direction.${box}`) : say('direction.unknown'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <span>{[...text.slice(0, 400)].slice(0, 160).join('')}</span>
                {sentAt !== null && shownTime !== null && !COUNT.test(shownTime) && (
                  <span class="caption">{say('import.raw', { words: shownTime })}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
