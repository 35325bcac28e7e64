import { useEffect, useRef } from 'preact/hooks';
import { formatSize } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { SealTick } from '../../../components/parts/icons';
import { useWords } from '../../../components/parts/words';
import { saveAs } from '../evidence/files';
import type { Pack } from './pack';

/** What was made, and the two things to take along. */
export function PackDone({ pack, chosen, onAgain }: { pack: Pack; chosen: number; onAgain(): void }) {
  const { say } = useWords();
  const { packed, letterId, told, code, anchor } = pack;
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="card form">
      <p class="seal" ref={title} tabIndex={-1}>
        <SealTick />
        {say('pack.done')}
      </p>
      <p>{say('pack.inside', { n: packed.included })}</p>
      {told < chosen && <p class="caption">{say('pack.more', { n: told })}</p>}
      <p class="do">
        {packed.written ? (
          <span>{say('pack.saved')}</span>
        ) : (
          <>
            <Button look="primary" onPress={() => saveAs(packed.archive, packed.name)}>
              {say('pack.save')}
            </Button>
            <span class="caption">
              {packed.name} · {formatSize(packed.archive.size)}
            </span>
          </>
        )}
      </p>
      <p class="do">
        <a class="button" href={`#letters/${letterId}`}>
          {say('pack.letter')}
        </a>
      </p>
      {anchor !== null && <p class="caption">{say('pack.code', { code, n: anchor })}</p>}
      <p class="do">
        <Button look="quiet" onPress={onAgain}>
          {say('pack.next')}
        </Button>
      </p>
    </div>
  );
}
