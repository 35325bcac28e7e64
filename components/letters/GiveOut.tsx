import { useState } from 'preact/hooks';
import { FIELDS } from '../../lib/letters/fields';
import type { Composed } from '../../lib/letters/types';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

interface Props {
  composed: Composed;
  /** characters of the plain text */
  length: number;
  busy: boolean;
  onDocument(): void;
  onPrint(): void;
  onCopy(): void;
}

/** Document, print, plain text; says what is missing and what holds it back. */
export function GiveOut({ composed, length, busy, onDocument, onPrint, onCopy }: Props) {
  const { say, lang } = useWords();
  const [limit, setLimit] = useState('');
  const { missing, unproven, held } = composed;
  const most = /^\d{1,6}$/.test(limit.trim()) ? Number(limit) : null;
  const over = most === null ? 0 : length - most;
  const parted = lang === 'en' ? ', ' : '、';
  return (
    <section class="form no-print" aria-labelledby="give-state">
      <p id="give-state" role="status">
        {held
          ? say('letter.held', { n: unproven.length })
          : missing.length > 0
            ? say('letter.missing', { fields: missing.map((id) => FIELDS[id].label[lang]).join(parted) })
            : say('letter.ready')}
      </p>
      <p class="do">
        <Button look="primary" disabled={held || busy} describedBy="give-state" onPress={onDocument}>
          {say('letter.docx')}
        </Button>
        <Button disabled={held || busy} describedBy="give-state" onPress={onPrint}>
          {say('letter.print')}
        </Button>
        <Button disabled={held || busy} describedBy="give-state" onPress={onCopy}>
          {say('letter.copy')}
        </Button>
      </p>
      <Field id="limit" label={say('letter.limit')} help={say('letter.limit.help')}>
        <input
          id="limit"
          class="short"
          inputMode="numeric"
          maxLength={6}
          aria-describedby="limit-help limit-state"
          value={limit}
          onInput={(event) => setLimit(event.currentTarget.value)}
        />
      </Field>
      <p id="limit-state" class={over > 0 ? 'caption ink-heed' : 'caption'} role="status">
        {say('letter.length', { n: length })}
        {lang === 'en' ? '. ' : '。'}
        {most !== null && (over > 0 ? say('letter.limit.over', { n: over }) : say('letter.limit.fits'))}
      </p>
    </section>
  );
}
