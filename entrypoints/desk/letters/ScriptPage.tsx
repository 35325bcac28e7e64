import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { signHead } from '../../../lib/evidence/device';
import { blankDraft } from '../../../lib/evidence/draft';
import { keepRecord } from '../../../lib/evidence/keep';
import { byId } from '../../../lib/institutions/registry';
import { noted, SCRIPTS, type ScriptId } from '../../../lib/letters/scripts';
import type { Case } from '../../../lib/plan/case';
import { withEvidence } from '../../../lib/plan/case-form';
import { workbook } from '../../own/workbook';
import { around, clock, store } from '../evidence/at-hand';
import { readCase } from './at-letters';

const BESIDE = ['who', 'number', 'promised'] as const;
type Answers = Record<string, string>;

/** A script to read aloud, with room for the answers; they become a record of the call. */
export function ScriptPage({ id, caseId }: { id: ScriptId; caseId: string | null }) {
  const { say, lang } = useWords();
  const script = SCRIPTS[id];
  const [answers, setAnswers] = useState<Answers>({});
  /** what was typed last, also before it is drawn */
  const latest = useRef<Answers>({});
  const [debt, setDebt] = useState<Case | null>(null);
  const [told, setTold] = useState('');
  const [kept, setKept] = useState<number | null>(null);
  const paper = `call-${id}`;
  useEffect(() => {
    workbook.read('talk', paper).then(
      (found) => {
        // what was typed while it was read stands above it
        latest.current = { ...decode(found?.value), ...latest.current };
        setAnswers(latest.current);
      },
      () => null,
    );
    readCase(caseId).then(setDebt, () => null);
  }, [paper, caseId]);

  const save = (next: Answers) => {
    latest.current = next;
    setAnswers(next);
    void workbook.save({ sort: 'talk', id: paper, value: { script: id, answers: next }, changedAt: Date.now() }).then(
      () => setTold(''),
      () => setTold(say('letter.unsaved')),
    );
  };
  const type = (key: string, text: string) => {
    setKept(null);
    save({ ...latest.current, [key]: text });
  };
  const keep = async () => {
    const answers = latest.current;
    const text = noted(script, answers, lang);
    if (text === '' && BESIDE.every((key) => !answers[key]?.trim())) return setTold(say('script.empty'));
    const told = {
      who: answers.who,
      number: answers.number,
      staffNumber: answers.staffNumber,
      promised: answers.promised,
    };
    const details = {
      ...Object.fromEntries(
        Object.entries(told).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])),
      ),
      ...(debt?.lender.name && { institution: debt.lender.name }),
    };
    try {
      const draft = {
        ...blankDraft('call', clock(), details),
        channel: 'call',
        sender: answers.number?.trim() || answers.who?.trim() || debt?.lender.name || null,
        direction: 'outgoing' as const,
        title: script.title[lang],
        text,
      };
      const { seq } = await keepRecord(store, draft, [], await around());
      void signHead(store, Date.now()).catch(() => null);
      if (caseId !== null && debt)
        await workbook.change('case', caseId, Date.now(), (value) => withEvidence(value, caseId, seq));
      save({});
      setKept(seq);
    } catch (error) {
      setTold(problemText(lang, error));
    }
  };
  const hotlines = debt?.lender.id ? (byId(debt.lender.id)?.hotlines ?? []) : [];
  return (
    <>
      <p>
        <a href="#letters">{say('letter.back')}</a>
      </p>
      <h1>{script.title[lang]}</h1>
      <p>
        <strong>{say('script.before')}</strong> {script.before[lang]}
      </p>
      {hotlines.length > 0 && (
        <p>
          {say('script.official')}{' '}
          {hotlines.map((number) => (
            <a key={number} class="dial" href={`tel:${number}`}>
              {number}
            </a>
          ))}
        </p>
      )}
      <p class="caption">{say('script.saved')}</p>
      <ol class="script">
        {script.lines.map((line, at) =>
          'say' in line ? (
            <li key={at}>
              <p class="say">{line.say[lang]}</p>
            </li>
          ) : (
            <li key={at}>
              <p class="say" id={`q-${at}`}>
                {line.ask[lang]}
              </p>
              <div class="field">
                <label for={`a-${at}`}>{say('script.answer')}</label>
                <textarea
                  id={`a-${at}`}
                  rows={2}
                  maxLength={2000}
                  aria-describedby={`q-${at}`}
                  value={answers[line.answer] ?? ''}
                  onInput={(event) => type(line.answer, event.currentTarget.value)}
                />
              </div>
            </li>
          ),
        )}
        <li>
          <p class="caption">{say('script.end')}</p>
          <p class="say">{script.end[lang]}</p>
        </li>
      </ol>
      <div class="form">
        <div class="pair">
          {BESIDE.map((key) => (
            <Field key={key} id={`b-${key}`} label={say(`script.${key}`)}>
              <input
                id={`b-${key}`}
                maxLength={400}
                value={answers[key] ?? ''}
                onInput={(event) => type(key, event.currentTarget.value)}
              />
            </Field>
          ))}
        </div>
        <p class="do">
          <Button look="primary" onPress={() => void keep()}>
            {say('script.keep')}
          </Button>
          <Button look="quiet" onPress={() => save({})}>
            {say('script.clear')}
          </Button>
        </p>
      </div>
      <div role="status">
        {told && <Notice>{told}</Notice>}
        {kept !== null && (
          <Notice
            action={
              <a class="button" href={`#record/${kept}`}>
                {say('new.open')}
              </a>
            }
          >
            {say('script.kept', { n: kept })}
          </Notice>
        )}
      </div>
    </>
  );
}

function decode(raw: unknown): Answers {
  if (typeof raw !== 'object' || raw === null || !('answers' in raw)) return {};
  const { answers } = raw;
  if (typeof answers !== 'object' || answers === null) return {};
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
