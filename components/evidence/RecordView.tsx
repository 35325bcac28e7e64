import type { ComponentChildren } from 'preact';
import type { ContextMessage, Entry, RecordDetail } from '../../lib/evidence/record';
import { formatIso, formatTime } from '../../lib/i18n/format';
import { Seal } from '../parts/Seal';
import { useWords } from '../parts/words';
import { RecordPart } from './RecordPart';
import { faultText, missingText } from './words';

/** Everything in a record. What came from a page is shown as text and pictures, never as markup or a live link. */
export function RecordView({ detail: { row, entry, parts } }: { detail: RecordDetail }) {
  const { say, lang } = useWords();
  return (
    <>
      <p class="state">
        <Seal intact={row.intact} />
        <span class={row.fault ? 'ink-fraud' : 'caption'}>
          {row.deleted ? say('log.deleted') : row.fault ? say(faultText(row.fault)) : say('record.intact.say')}
        </span>
      </p>
      {entry && (
        <>
          <section aria-labelledby="text">
            <h2 id="text">{say('record.text')}</h2>
            <p class="card message">{entry.text || say('record.text.empty')}</p>
          </section>
          <Circumstances entry={entry} />
          <Context entry={entry} />
          <section aria-labelledby="parts">
            <h2 id="parts">{say('record.parts')}</h2>
            {parts.length === 0 && <p class="caption">{say('record.parts.none')}</p>}
            {parts.map((part) => (
              <RecordPart key={part.name} part={part} seq={entry.seq} />
            ))}
            {entry.how !== 'paste' && entry.missing.length > 0 && (
              <>
                <h3>{say('record.missing')}</h3>
                <ul>
                  {entry.missing.map((key) => (
                    <li key={key}>{missingText(lang, key)}</li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </>
      )}
      <section>
        <dl class="facts">
          <Fact name={say('record.hash')} value={<code>{row.hash || say('record.unknown')}</code>} />
          {entry && <Fact name={say('record.prev')} value={<code>{entry.prev}</code>} />}
        </dl>
      </section>
    </>
  );
}

function Circumstances({ entry }: { entry: Entry }) {
  const { say, lang } = useWords();
  const unknown = say('record.unknown');
  const { os, version } = { os: entry.browser.platform, version: `${entry.browser.name} ${entry.browser.version}` };
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say('record.facts')}</h2>
      <dl class="facts">
        <Fact name={say('record.sender')} value={entry.sender ?? unknown} />
        <Fact name={say('record.direction')} value={say(`direction.${entry.direction ?? 'unknown'}`)} />
        <Fact name={say('record.shown-time')} value={entry.shownTime ?? unknown} />
        <Fact name={say('record.sent-at')} value={formatIso(lang, entry.sentAt) || unknown} />
        <Fact name={say('record.captured-at')} value={formatTime(lang, entry.capturedAt, entry.zoneOffset)} />
        <Fact name={say('record.zone')} value={entry.zone} />
        <Fact name={say('record.how')} value={say(`record.how.${entry.how}`)} />
        {entry.url && <Fact name={say('record.page')} value={entry.url} />}
        {entry.title && <Fact name={say('record.title-of-page')} value={entry.title} />}
        {entry.refersTo !== null && (
          <Fact
            name={say('record.refers')}
            value={<a href={`#record/${entry.refersTo}`}>{say('record.title', { n: entry.refersTo })}</a>}
          />
        )}
        <Fact name={say('record.tool')} value={`${entry.tool.version} · ${entry.tool.pack}`} />
        <Fact name={say('record.browser')} value={`${version} · ${os}`} />
      </dl>
    </section>
  );
}

function Context({ entry }: { entry: Entry }) {
  const { say } = useWords();
  if (entry.how === 'paste') return null;
  const nothing = entry.before.length + entry.after.length === 0;
  return (
    <section aria-labelledby="context">
      <h2 id="context">{say('record.context')}</h2>
      {nothing ? (
        <p class="caption">{say('record.context.none')}</p>
      ) : (
        <ol class="thread">
          <Neighbours of={entry.before} />
          <li class="this">
            <span class="caption">{say('record.this-one')}</span>
            <span>{entry.text}</span>
          </li>
          <Neighbours of={entry.after} />
        </ol>
      )}
    </section>
  );
}

function Neighbours({ of }: { of: readonly ContextMessage[] }) {
  const { say } = useWords();
  return (
    <>
      {of.map((message, at) => (
        <li key={at}>
          <span class="caption">
            {[message.sender, say(`direction.${message.direction ?? 'unknown'}`), message.shownTime]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span>{message.text}</span>
        </li>
      ))}
    </>
  );
}

function Fact({ name, value }: { name: string; value: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
