import type { ComponentChildren } from 'preact';
import type { RecordSight } from '../../lib/evidence/record';
import { SealOpen, SealTick } from '../parts/icons';
import { useWords } from '../parts/words';
import { missingText } from './words';

/** What of the message was kept and what was not, in one look. The names are those of lib/evidence/keep.ts. */
const PICTURES = ['picture.png', 'page.png'];
const STRUCTURES = ['dom.html', 'page.html'];

export function CaptureReport({ entry, parts, clockBack }: Pick<RecordSight, 'parts'> & Captured) {
  const { say, lang } = useWords();
  const picture = parts.find(({ name }) => PICTURES.includes(name));
  const dom = parts.find(({ name }) => STRUCTURES.includes(name));
  const others = parts.filter((part) => part !== picture && part !== dom && part.name !== 'capture.json').length;
  const near = entry.before.length + entry.after.length;
  const fromPage = entry.how === 'card' || entry.how === 'popup' || entry.how === 'command';
  const state = (part: RecordSight['parts'][number] | undefined) => {
    if (part === undefined) return say('report.not');
    if (part.state === 'here') return say('report.kept');
    return part.state === 'removed'
      ? say('report.removed')
      : say(part.state === 'lost' ? 'report.not' : 'report.hash-only');
  };
  return (
    <section aria-labelledby="report">
      <h2 id="report">{say('report.title')}</h2>
      <ul class="capture">
        <Line yes={entry.text !== ''} name={say('report.text')}>
          {entry.text === '' ? say('report.text.none') : say('report.text.some', { n: [...entry.text].length })}
        </Line>
        {(fromPage || picture) && (
          <Line yes={picture?.state === 'here'} name={say('report.picture')}>
            {state(picture)}
          </Line>
        )}
        {((fromPage && entry.kind !== 'thread') || dom) && (
          <Line yes={dom?.state === 'here'} name={say('report.dom')}>
            {state(dom)}
          </Line>
        )}
        {fromPage && entry.kind === 'message' && (
          <Line yes={near > 0} name={say('report.near')}>
            {say('report.near.some', { n: near })}
          </Line>
        )}
        {others > 0 && (
          <Line yes name={say('report.files')}>
            {say('report.files.some', { n: others })}
          </Line>
        )}
      </ul>
      {entry.how !== 'paste' && entry.missing.map((key) => <p key={key}>{missingText(lang, key)}</p>)}
      {clockBack && <p>{say('report.clock-back')}</p>}
    </section>
  );
}

interface Captured {
  entry: NonNullable<RecordSight['entry']>;
  clockBack: boolean;
}

function Line({ yes, name, children }: { yes: boolean; name: string; children: ComponentChildren }) {
  return (
    <li class={yes ? 'yes' : 'no'}>
      {yes ? <SealTick /> : <SealOpen />}
      <span>{name}</span> <span class="caption">{children}</span>
    </li>
  );
}
