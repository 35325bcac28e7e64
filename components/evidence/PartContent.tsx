import { useEffect, useState } from 'preact/hooks';
import type { CaptureList } from '../../lib/evidence/page-file';
import type { ContextMessage, RecordSight } from '../../lib/evidence/record';
import { Button } from '../parts/Button';
import { Turn } from '../parts/icons';
import { Notice } from '../parts/Notice';
import { useWords } from '../parts/words';
import type { FileAccess } from './RecordPart';

type Part = RecordSight['parts'][number];
interface Props {
  part: Part;
  access: FileAccess;
}

/** An address under which the browser shows a file of the log; taken back when it is no longer shown. */
export function useFile(part: Part, access: FileAccess, wanted = true): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let made: string | null = null;
    let over = false;
    void access.open(part).then((blob) => {
      if (blob === null || over) return;
      // its own type again: what came from a package may carry none
      made = URL.createObjectURL(new Blob([blob], { type: part.type }));
      setUrl(made);
    });
    return () => {
      over = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [part.sha256, wanted]);
  return url;
}

/** A recording or a film, to be heard and seen where it is kept. */
export function Playable({ part, access }: Props) {
  const { say } = useWords();
  const [silent, setSilent] = useState(false);
  const url = useFile(part, access);
  if (silent) return <Notice>{say('part.cannot-play')}</Notice>;
  if (url === null) return null;
  const Sound = part.type.startsWith('video/') ? 'video' : 'audio';
  return (
    <Sound
      class="kept-sound"
      controls
      preload="metadata"
      src={url}
      aria-label={part.name}
      onError={() => setSilent(true)}
    />
  );
}

/** What of a page was left out, by name. */
export function LeftOutList({ part, access }: Props) {
  const { say } = useWords();
  const [list, setList] = useState<CaptureList | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let over = false;
    void access.left(part).then((found) => {
      if (over) return;
      setList(found);
      setFailed(found === null);
    });
    return () => {
      over = true;
    };
  }, [part.sha256]);
  if (failed) return <p class="caption">{say('missing.other')}</p>;
  if (!list) return null;
  const { kept, removed, leftOut } = list;
  return (
    <>
      <dl class="facts">
        <dt>{say('page.kept')}</dt>
        <dd>{say('page.kept.value', { elements: kept.elements, pictures: kept.pictures })}</dd>
        <dt>{say('page.removed')}</dt>
        <dd>{say('page.removed.value', { scripts: removed.scripts, fields: removed.fields })}</dd>
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary>
            {say('page.left', { n: leftOut.length })}
            <Turn />
          </summary>
          <p class="caption">{say('page.left.help')}</p>
          <ul class="left-out">
            {leftOut.map(({ what, name }) => (
              <li key={`${what} ${name}`}>
                <span class="chip">{say(`page.left.${what}`)}</span> <span class="address">{name}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** As many messages as are shown at once; a long conversation opens by a press. */
const AT_ONCE = 30;

/** A kept conversation, as it stood. */
export function ThreadView({ part, access }: Props) {
  const { say } = useWords();
  const [messages, setMessages] = useState<readonly ContextMessage[] | 'unreadable' | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    let over = false;
    void access.thread(part).then((found) => {
      if (!over) setMessages(found ?? 'unreadable');
    });
    return () => {
      over = true;
    };
  }, [part.sha256]);
  if (messages === null) return <p class="caption">{say('state.loading')}</p>;
  if (messages === 'unreadable') return <Notice>{say('thread.unreadable')}</Notice>;
  const shown = all ? messages : messages.slice(0, AT_ONCE);
  return (
    <>
      <ol class="thread whole">
        {shown.map((message, at) => (
          <li key={at} class={message.direction ?? 'unknown'}>
            <span class="caption">
              {[message.sender, say(`direction.${message.direction ?? 'unknown'}`), message.shownTime]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span>{message.text}</span>
          </li>
        ))}
      </ol>
      {!all && messages.length > AT_ONCE && (
        <p class="do">
          <Button onPress={() => setAll(true)}>{say('thread.show', { n: messages.length })}</Button>
        </p>
      )}
    </>
  );
}
