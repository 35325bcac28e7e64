import { useEffect, useRef } from 'preact/hooks';
import { formatSize } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { SealTick } from '../../../components/parts/icons';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { headCode } from '../../../lib/evidence/head-code';
import type { Packed } from '../../../lib/evidence/package/write';
import { saveAs } from './files';

interface Props {
  packed: Packed & { written: boolean };
  /** under a passphrase */
  locked: boolean;
  onAgain(): void;
}

/** Only shown after the archive was opened again and checked. */
export function ExportDone({ packed, locked, onAgain }: Props) {
  const { say } = useWords();
  const { archive, name, head, included, known, written } = packed;
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="card form">
      <p class="seal" ref={title} tabIndex={-1}>
        <SealTick />
        {say('export.done', { n: included })}
      </p>
      {known.length > 0 && <Notice>{say('export.done.known', { n: known.length })}</Notice>}
      <dl class="facts">
        {!written && (
          <>
            <dt>{say('export.name-of-file')}</dt>
            <dd>
              {name} <span class="caption">{formatSize(archive.size)}</span>
            </dd>
          </>
        )}
        <dt>{say('export.code')}</dt>
        <dd>{headCode(head)}</dd>
      </dl>
      <p>{say(locked ? 'lock.next' : 'export.next')}</p>
      <p class="do">
        {written ? (
          <span>{say('export.saved')}</span>
        ) : (
          <Button look="primary" onPress={() => saveAs(archive, name)}>
            {say('export.save')}
          </Button>
        )}
        <Button look="quiet" onPress={onAgain}>
          {say('export.again')}
        </Button>
      </p>
    </div>
  );
}
