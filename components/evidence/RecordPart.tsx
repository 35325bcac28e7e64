import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RecordDetail } from '../../lib/evidence/record';
import { Turn } from '../parts/icons';
import { useWords } from '../parts/words';

type Part = RecordDetail['parts'][number];

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** One attachment: a picture as a picture, everything else as text. */
export function RecordPart({ part, seq }: { part: Part; seq: number }) {
  const { say } = useWords();
  const picture = part.type.startsWith('image/');
  return (
    <figure class="part">
      <figcaption>
        {say(picture ? 'record.part.picture' : 'record.part.dom')}{' '}
        <span class="caption">
          {say('record.part.size', { n: part.size })} · <code>{part.sha256.slice(0, 8)}</code>
        </span>
      </figcaption>
      {part.base64 === null ? (
        <p class="caption ink-fraud">{say('record.part.lost')}</p>
      ) : picture ? (
        <KeptPicture base64={part.base64} type={part.type} alt={say('record.picture.alt', { n: seq })} />
      ) : (
        <Source base64={part.base64} />
      )}
    </figure>
  );
}

function KeptPicture({ base64, type, alt }: { base64: string; type: string; alt: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [base64, type]);
  return url && <img class="kept-picture" src={url} alt={alt} />;
}

function Source({ base64 }: { base64: string }) {
  const { say } = useWords();
  const text = useMemo(() => new TextDecoder().decode(bytesOf(base64)), [base64]);
  return (
    <details>
      <summary>
        {say('record.dom.show')}
        <Turn />
      </summary>
      <p class="caption">{say('record.dom.help')}</p>
      <textarea class="source" readOnly rows={12} spellcheck={false} aria-label={say('record.part.dom')} value={text} />
    </details>
  );
}
