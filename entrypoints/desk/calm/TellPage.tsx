import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { stepName } from '../../../components/plan/words';
import { maskText } from '../../../lib/evidence/mask';
import { formatYuan } from '../../../lib/i18n/format';
import { progress } from '../../../lib/plan/next';
import { ASKS, decodeTelling, NEW_TELLING, PARTS, type Telling, toggle } from '../../../lib/plan/tell';
import { askBackground } from '../../../lib/wire';
import { usePlan } from '../../own/use-plan';
import { useWritten } from '../../own/use-written';
import { workbook } from '../../own/workbook';
import { useCases } from '../cases/at-cases';

const ID = 'tell';

/** Words for somebody one trusts: what goes in is chosen, numbers are masked, and nothing is sent from here. */
export function TellPage() {
  const { say } = useWords();
  const { cases } = useCases();
  const { plan } = usePlan();
  const { written } = useWritten();
  const [kept, setKept] = useState(0);
  const [telling, setTelling] = useState<Telling>(NEW_TELLING);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    workbook.read('choice', ID).then(
      (paper) => paper && setTelling(decodeTelling(paper.value)),
      () => null,
    );
    askBackground('log', { before: null, limit: 1 }).then(
      ({ total }) => setKept(total),
      () => null,
    );
  }, []);
  const change = (part: Partial<Telling>) => {
    const next = { ...telling, ...part };
    setTelling(next);
    setCopied(false);
    void workbook.save({ sort: 'choice', id: ID, value: next, changedAt: Date.now() });
  };

  const open = cases?.filter((one) => one.closedAt === null) ?? [];
  const told = open.flatMap(({ principalFen }) => principalFen ?? []);
  const names = open.map(({ lender }) => lender.name).filter((name) => name !== '');
  const done = progress(plan, { kept, seen: null, written }).filter(({ is }) => is === 'done');
  const lines = [
    say('tell.text.open'),
    telling.parts.includes('sums') &&
      open.length > 0 &&
      (told.length > 0
        ? say('tell.text.sums', {
            n: open.length,
            sum: formatYuan(told.reduce((sum, fen) => sum + fen, 0) / 100),
          })
        : say('tell.text.count', { n: open.length })),
    telling.parts.includes('names') &&
      names.length > 0 &&
      say('tell.text.names', { names: names.join(say('notes.and')) }),
    telling.parts.includes('steps') &&
      done.length > 0 &&
      say('tell.text.steps', { steps: done.map(({ id }) => say(stepName(id))).join(say('notes.and')) }),
    telling.parts.includes('steps') && kept > 0 && say('tell.text.kept', { n: kept }),
    telling.own.trim(),
    telling.asks.length > 0 &&
      [say('tell.text.ask'), ...telling.asks.map((ask) => `· ${say(`tell.ask.${ask}`)}`)].join('\n'),
    say('tell.text.end'),
  ];
  const text = maskText(lines.filter(Boolean).join('\n'));
  return (
    <>
      <p class="off-paper">
        <a href="#calm">{say('desk.calm')}</a>
      </p>
      <h1>{say('tell.title')}</h1>
      <p class="off-paper">{say('tell.intro')}</p>
      <div class="form off-paper">
        <fieldset>
          <legend>{say('tell.what')}</legend>
          {PARTS.map((part) => (
            <label key={part} class="switch">
              <input
                type="checkbox"
                checked={telling.parts.includes(part)}
                onChange={() => change({ parts: toggle(PARTS, telling.parts, part) })}
              />
              {say(`tell.${part}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{say('tell.ask')}</legend>
          {ASKS.map((ask) => (
            <label key={ask} class="switch">
              <input
                type="checkbox"
                checked={telling.asks.includes(ask)}
                onChange={() => change({ asks: toggle(ASKS, telling.asks, ask) })}
              />
              {say(`tell.ask.${ask}`)}
            </label>
          ))}
        </fieldset>
        <Field id="tell-own" label={say('tell.own')}>
          <textarea
            id="tell-own"
            rows={3}
            maxLength={2000}
            value={telling.own}
            onInput={(event) => change({ own: event.currentTarget.value })}
          />
        </Field>
      </div>
      <section aria-labelledby="tell-preview">
        <h2 id="tell-preview" class="off-paper">
          {say('tell.preview')}
        </h2>
        <p class="card message">{text}</p>
      </section>
      <p class="do off-paper">
        <Button
          look="primary"
          onPress={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => null,
            )
          }
        >
          {say('tell.copy')}
        </Button>
        <Button onPress={() => print()}>{say('tell.print')}</Button>
        <span role="status" class="caption">
          {copied && say('tell.copied')}
        </span>
      </p>
    </>
  );
}
