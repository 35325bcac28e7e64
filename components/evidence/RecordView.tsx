import type { ComponentChildren } from 'preact';
import type { ContextMessage, Entry, RecordSight } from '../../lib/evidence/record';
import type { Key } from '../../lib/i18n';
import { formatIso, formatTime, formatYuan } from '../../lib/i18n/format';
import { Seal } from '../parts/Seal';
import { useWords } from '../parts/words';
import { CaptureReport } from './CaptureReport';
import { ThreadView } from './PartContent';
import { type FileAccess, RecordPart } from './RecordPart';
import { faultText } from './words';

interface Props {
  seen: RecordSight;
  access: FileAccess;
  /** address of another record of the same log */
  linkTo(seq: number): string;
}

/** Everything in a record. What came from a page is shown as text and pictures, never as markup or a live link. */
export function RecordView({ seen: { row, entry, parts, later }, access, linkTo }: Props) {
  const { say } = useWords();
  const talk = parts.find(({ name, state }) => name === 'thread.json' && state === 'here');
  return (
    <>
      <p class="state">
        <Seal intact={row.intact} />
        <span class={row.fault ? 'ink-fraud' : 'caption'}>
          {row.withheld
            ? say('book.withheld')
            : row.deleted
              ? say('log.deleted')
              : row.fault
                ? say(faultText(row.fault))
                : say('record.intact.say')}
        </span>
      </p>
      {entry && (
        <>
          {entry.deletes ? (
            <Told deletes={entry.deletes} />
          ) : talk ? (
            <section aria-labelledby="text">
              <h2 id="text">{say('thread.title')}</h2>
              <ThreadView part={talk} access={access} />
            </section>
          ) : (
            <section aria-labelledby="text">
              <h2 id="text">{say('record.text')}</h2>
              {entry.text.length > LONG ? (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
                <section class="card message long" tabIndex={0} aria-labelledby="text">
                  {entry.text}
                </section>
              ) : (
                <p class="card message">{entry.text || say('record.text.empty')}</p>
              )}
            </section>
          )}
          {!entry.deletes && <CaptureReport entry={entry} parts={parts} clockBack={row.clockBack} />}
          <Circumstances entry={entry} linkTo={linkTo} />
          <Context entry={entry} />
          {parts.length > 0 && (
            <section aria-labelledby="parts">
              <h2 id="parts">{say('record.parts')}</h2>
              {parts.map((part) => (
                <RecordPart key={part.name} part={part} seq={entry.seq} access={access} />
              ))}
            </section>
          )}
        </>
      )}
      {later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">{say('more.title')}</h2>
          <ul>
            {later.map((one) => (
              <li key={one.seq}>
                <a href={linkTo(one.seq)}>{say('record.title', { n: one.seq })}</a>{' '}
                <span class="chip">{say(`record.kind.${one.kind}`)}</span>{' '}
                <span class="caption">{one.parts.map(({ name }) => name).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
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

/** A whole page's words scroll in a frame of their own, so that what stands below can be reached. */
const LONG = 3000;

function Told({ deletes }: { deletes: NonNullable<Entry['deletes']> }) {
  const { say } = useWords();
  const names = deletes.parts.map(({ name }) => name).join(' · ');
  return (
    <p class="card">
      {deletes.whole ? say('delete.told', { n: deletes.seq }) : say('delete.told.parts', { n: deletes.seq, names })}
    </p>
  );
}

/** The small facts of a call, a visit, a payment; keys of a later version are shown as they are. */
const DETAILS = {
  who: 'new.who',
  staffNumber: 'new.staff',
  number: 'new.number',
  institution: 'new.institution',
  place: 'new.place',
  promised: 'new.promised',
  caseNumber: 'new.case',
  relation: 'new.relation',
  amountFen: 'new.amount',
  marked: 'detail.marked',
  messages: 'detail.messages',
  incoming: 'detail.incoming',
  outgoing: 'detail.outgoing',
  firstAt: 'detail.first',
  lastAt: 'detail.last',
  contact: 'record.detail.contact',
  times: 'record.detail.times',
  own: 'record.detail.own',
  madeAt: 'record.detail.madeAt',
  name: 'record.detail.name',
  attachments: 'record.detail.attachments',
  durationSeconds: 'record.detail.seconds',
  total: 'record.detail.total',
  draft: 'record.detail.draft',
  failed: 'record.detail.failed',
  unknown: 'record.detail.unknown',
  chosen: 'record.detail.chosen',
  file: 'record.detail.file',
  fileRecord: 'record.detail.fileRecord',
  row: 'record.detail.row',
  format: 'record.detail.format',
  fileSha256: 'record.detail.fileSha256',
  answered: 'new.answered',
  minutes: 'new.minutes',
  people: 'new.people',
  showedId: 'new.showedId',
  entered: 'new.entered',
  envelope: 'new.envelope',
  postmark: 'new.postmark',
  account: 'new.account',
  promisedBy: 'new.promisedBy',
  dueOn: 'new.dueOn',
  where: 'head.where',
  code: 'head.title',
} as const satisfies Record<string, Key>;
const isNamed = (key: string): key is keyof typeof DETAILS => Object.hasOwn(DETAILS, key);

function nameOf(key: string, kind: Entry['kind'], say: ReturnType<typeof useWords>['say']): string {
  // in an account of a third person, who is the one who tells
  if (key === 'who' && kind === 'witness') return say('witness.who');
  return isNamed(key) ? say(DETAILS[key]) : key;
}

function valueText(key: string, value: string | number | boolean, say: ReturnType<typeof useWords>['say']): string {
  if (key === 'own') return say(value === true ? 'witness.own.yes' : 'witness.own.no');
  if (key === 'answered') return say(value === false ? 'new.answered.no' : 'new.answered.yes');
  if (key === 'promisedBy') return say(value === 'me' ? 'new.promisedBy.me' : 'new.promisedBy.other');
  return typeof value === 'boolean' ? say(value ? 'new.yes' : 'new.no') : String(value);
}

/** Of what a person noted the sender is taken from one of these fields, and would be told twice. */
const isTold = ({ sender, details }: Entry): boolean =>
  sender !== null && [details.number, details.who, details.institution].includes(sender);

/** Records of more than one message: no one sender, no one time. */
const WHOLE: ReadonlySet<Entry['kind']> = new Set(['page', 'thread', 'picture']);
/** counted in the list of what was left out, where they are told in words */
const COUNTED = /^(?:page[A-Z]|picture[A-Z])/;

function Circumstances({ entry, linkTo }: { entry: Entry } & Pick<Props, 'linkTo'>) {
  const { say, lang } = useWords();
  const unknown = say('record.unknown');
  const { os, version } = { os: entry.browser.platform, version: `${entry.browser.name} ${entry.browser.version}` };
  // what a person noted has no page that could have shown a sender or a time
  const noted = entry.how === 'desk' || entry.how === 'import' || WHOLE.has(entry.kind);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say('record.facts')}</h2>
      <dl class="facts">
        {(entry.sender !== null || !noted) && !isTold(entry) && (
          <Fact name={say('record.sender')} value={entry.sender ?? unknown} />
        )}
        {(entry.direction !== null || !noted) && (
          <Fact name={say('record.direction')} value={say(`direction.${entry.direction ?? 'unknown'}`)} />
        )}
        {(!noted || (entry.how === 'import' && entry.shownTime !== null)) && (
          <Fact
            name={say(entry.how === 'import' ? 'record.detail.shown' : 'record.shown-time')}
            value={entry.shownTime ?? unknown}
          />
        )}
        {(entry.sentAt !== null || !noted) && !WHOLE.has(entry.kind) && (
          <Fact name={say(noted ? 'new.when' : 'record.sent-at')} value={formatIso(lang, entry.sentAt) || unknown} />
        )}
        {Object.entries(entry.details).map(([key, value]) =>
          value === null || value === '' || COUNTED.test(key) ? null : (
            <Fact
              key={key}
              name={nameOf(key, entry.kind, say)}
              value={
                key.endsWith('Fen') && typeof value === 'number'
                  ? formatYuan(value / 100)
                  : (key.endsWith('At') && typeof value === 'string' && formatIso(lang, value)) ||
                    valueText(key, value, say)
              }
            />
          ),
        )}
        {typeof entry.details.pictureOf === 'number' && (
          <Fact
            name={say('detail.picture')}
            value={say('detail.picture.value', {
              from: Number(entry.details.pictureFrom),
              to: Number(entry.details.pictureTo),
              of: entry.details.pictureOf,
            })}
          />
        )}
        <Fact name={say('record.captured-at')} value={formatTime(lang, entry.capturedAt, entry.zoneOffset)} />
        <Fact name={say('record.zone')} value={entry.zone} />
        <Fact name={say('record.how')} value={say(`record.how.${entry.how}`)} />
        {entry.url && <Fact name={say('record.page')} value={entry.url} />}
        {entry.title && <Fact name={say('record.title-of-page')} value={entry.title} />}
        {entry.refersTo !== null && (
          <Fact
            name={say('record.refers')}
            value={<a href={linkTo(entry.refersTo)}>{say('record.title', { n: entry.refersTo })}</a>}
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
  if (entry.how === 'paste' || entry.how === 'desk' || entry.how === 'import' || WHOLE.has(entry.kind)) return null;
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
