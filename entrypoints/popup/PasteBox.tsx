import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FactsRead } from '../../components/evidence/FactsRead';
import { HintItem } from '../../components/evidence/HintItem';
import { MarkedText } from '../../components/evidence/MarkedText';
import { byWeight } from '../../components/evidence/segments';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { Turn } from '../../components/parts/icons';
import { Chip, Notice } from '../../components/parts/Notice';
import { VerdictTag } from '../../components/parts/VerdictTag';
import { useWords } from '../../components/parts/words';
import type { Judged } from '../../lib/messages';
import type { usePaste } from './use-paste';

interface Props {
  paste: ReturnType<typeof usePaste>;
  busy: boolean;
  told: string;
  /** what can be done with what was kept */
  after?: ComponentChildren;
  keepsAbove: boolean;
  onKeep(): void;
}

/** A message that came by phone, read the same way as on a page. */
export function PasteBox({ paste: { pasted, change, answer, failed }, busy, told, after, keepsAbove, onKeep }: Props) {
  const { say } = useWords();
  const [cleared, setCleared] = useState<string | null>(null);
  const some = pasted.text.trim() !== '';
  const clear = () => {
    setCleared(pasted.text);
    change({ text: '' });
  };
  return (
    <section aria-labelledby="paste">
      <h2 id="paste">{say('section.paste')}</h2>
      <Field id="paste-text" label={say('paste.label')} help={say('paste.help')}>
        <textarea
          id="paste-text"
          aria-describedby="paste-text-help"
          rows={3}
          spellcheck={false}
          value={pasted.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </Field>
      {!some && cleared !== null && (
        <Button
          look="quiet"
          onPress={() => {
            change({ text: cleared });
            setCleared(null);
          }}
        >
          {say('paste.undo')}
        </Button>
      )}
      <details class="paste-details">
        <summary>
          {say('paste.details')}
          <Turn />
        </summary>
        <div class="pair">
          <Field id="paste-sender" label={say('paste.sender')}>
            <input
              id="paste-sender"
              value={pasted.sender}
              onInput={(event) => change({ sender: event.currentTarget.value })}
            />
          </Field>
          <Field id="paste-time" label={say('paste.time')}>
            <input
              id="paste-time"
              type="datetime-local"
              value={pasted.time}
              onInput={(event) => change({ time: event.currentTarget.value })}
            />
          </Field>
        </div>
      </details>
      {failed && <Notice>{say('paste.failed')}</Notice>}
      {answer && <Answer text={pasted.text} answer={answer} />}
      {some && (
        <div class="keep-line">
          {!keepsAbove && (
            <Button disabled={busy} onPress={onKeep}>
              {say('paste.keep')}
            </Button>
          )}
          <Button look="quiet" onPress={clear}>
            {say('paste.clear')}
          </Button>
        </div>
      )}
      <div role="status">{told && <Notice action={after}>{told}</Notice>}</div>
    </section>
  );
}

function Answer({ text, answer }: { text: string; answer: Judged }) {
  const { say } = useWords();
  const { verdict, kind, hints, reading } = answer;
  const nothing = kind === 'normal' ? 'paste.normal' : verdict === 'unsure' ? 'paste.unsure' : 'paste.fine';
  return (
    <div class="card answer" aria-live="polite">
      <p class="answer-head">
        {kind === 'normal' && verdict === 'fine' ? null : <VerdictTag of={verdict} />}
        <Chip>{say(`kind.${kind}`)}</Chip>
        {reading.institution && <Chip>{reading.institution}</Chip>}
      </p>
      {(verdict === 'fine' || verdict === 'unsure') && <p class="caption">{say(nothing)}</p>}
      {hints.length > 0 && <MarkedText text={text} hints={hints} />}
      <FactsRead facts={reading.facts} />
      {byWeight(hints).map((hint) => (
        <HintItem key={`${hint.rule} ${hint.start}`} hint={hint} />
      ))}
    </div>
  );
}
