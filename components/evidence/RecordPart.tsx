import { useRef, useState } from 'preact/hooks';
import type { CaptureList } from '../../lib/evidence/page-file';
import type { ContextMessage, RecordSight } from '../../lib/evidence/record';
import { Button } from '../parts/Button';
import { Turn } from '../parts/icons';
import { useWords } from '../parts/words';
import { LeftOutList, Playable, useFile } from './PartContent';
import { formatSize } from './words';

type Part = RecordSight['parts'][number];

/** How a file of the record is read, and what a file in the person's hand is held against. */
export interface FileAccess {
  open(part: Part): Promise<Blob | null>;
  save(part: Part): Promise<void>;
  sum(file: Blob): Promise<string>;
  /** where a kept page is shown */
  pageAt(part: Part): string;
  left(part: Part): Promise<CaptureList | null>;
  thread(part: Part): Promise<readonly ContextMessage[] | null>;
}

/** One attachment: a picture as a picture, sound and film to play, a fragment of a page as text, a page in a tab of its own, everything else to save. */
export function RecordPart({ part, seq, access }: { part: Part; seq: number; access: FileAccess }) {
  const { say } = useWords();
  return (
    <figure class="part">
      <figcaption>
        {nameOf(part, say)}{' '}
        <span class="caption">
          {formatSize(part.size)} · <code>{part.sha256.slice(0, 8)}</code>
        </span>
      </figcaption>
      {part.state === 'lost' && <p class="caption ink-fraud">{say('record.part.lost')}</p>}
      {part.state === 'removed' && <p class="caption">{say('part.removed')}</p>}
      {part.state === 'hash-only' && <HashOnly part={part} access={access} />}
      {part.state === 'here' && <Content part={part} seq={seq} access={access} />}
    </figure>
  );
}

function nameOf(part: Part, say: ReturnType<typeof useWords>['say']): string {
  if (part.name === 'picture.png' || part.name === 'page.png') return say('record.part.picture');
  if (part.name === 'dom.html') return say('record.part.dom');
  if (part.name === 'page.html') return say('part.page');
  if (part.name === 'capture.json') return say('part.list');
  if (part.name === 'thread.json') return say('part.thread');
  return part.name;
}

function Content({ part, seq, access }: { part: Part; seq: number; access: FileAccess }) {
  const { say } = useWords();
  const picture = /^image\/(png|jpeg|webp|gif)$/.test(part.type);
  const playable = /^(audio|video)\//.test(part.type);
  const readable = part.name === 'dom.html' && part.size < MOST_TEXT;
  return (
    <>
      {picture && <Picture part={part} access={access} alt={say('record.picture.alt', { n: seq })} />}
      {readable && <Source part={part} access={access} />}
      {playable && <Playable part={part} access={access} />}
      {part.name === 'capture.json' && <LeftOutList part={part} access={access} />}
      {(part.name === 'page.html' || readable) && (
        <p class="part-do">
          <a class="button" href={access.pageAt(part)} target="_blank" rel="noreferrer">
            {say('page.open')}
          </a>
          <span class="caption">{say('page.open.help')}</span>
        </p>
      )}
      {!readable && (
        <p class="part-do">
          <Button look="quiet" onPress={() => void access.save(part)}>
            {say('part.save')}
          </Button>
          {playable && <span class="caption">{part.type}</span>}
        </p>
      )}
    </>
  );
}

const MOST_TEXT = 8_000_000;

function Picture({ part, access, alt }: { part: Part; access: FileAccess; alt: string }) {
  const url = useFile(part, access);
  return (
    url && (
      // a long picture is read by scrolling in its own frame, by keyboard too
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
      <section class="kept-frame" tabIndex={0} aria-label={alt}>
        <img class="kept-picture" src={url} alt={alt} />
      </section>
    )
  );
}

function Source({ part, access }: { part: Part; access: FileAccess }) {
  const { say } = useWords();
  const [text, setText] = useState<string | null>(null);
  const show = (open: boolean) => {
    if (open && text === null) void access.open(part).then(async (blob) => setText((await blob?.text()) ?? ''));
  };
  return (
    <details onToggle={(event) => show(event.currentTarget.open)}>
      <summary>
        {say('record.dom.show')}
        <Turn />
      </summary>
      <p class="caption">{say('record.dom.help')}</p>
      {text !== null && (
        <textarea
          class="source"
          readOnly
          rows={12}
          spellcheck={false}
          aria-label={say('record.part.dom')}
          value={text}
        />
      )}
    </details>
  );
}

/** The file lies elsewhere; here one can see whether a file at hand is the one that was meant. */
function HashOnly({ part, access }: { part: Part; access: FileAccess }) {
  const { say } = useWords();
  const [told, setTold] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const compare = async (file: File | undefined) => {
    if (file === undefined) return;
    setTold(say('attach.hashing'));
    const same = (await access.sum(file)) === part.sha256;
    setTold(say(same ? 'part.check.same' : 'part.check.other'));
  };
  return (
    <>
      <p class="caption">{say('part.hash-only')}</p>
      <p class="part-do">
        <Button look="quiet" onPress={() => input.current?.click()}>
          {say('part.check')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={say('part.check')}
          onChange={(event) => void compare(event.currentTarget.files?.[0])}
        />
        <span role="status">{told}</span>
      </p>
    </>
  );
}
