import { useEffect, useState } from 'preact/hooks';
import { FilePicker, type Picked } from '../../components/evidence/FilePicker';
import { formatSize, problemText } from '../../components/evidence/words';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { Notice } from '../../components/parts/Notice';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { signHead } from '../../lib/evidence/device';
import { keepRecord } from '../../lib/evidence/keep';
import { around, clock, store } from './evidence/at-hand';
import { ASKED, draftOf, type Form, fenOf, NOTED, type Question } from './evidence/noted';
import { useWork } from './evidence/use-work';
import { GuardLater } from './money/GuardLater';

const KEY = 'noting';
/** where one may have promised something */
const TALKS = ['call', 'visit', 'chat'] as const;
const WORDS = {
  who: 'new.who',
  institution: 'new.institution',
  number: 'new.number',
  staffNumber: 'new.staff',
  place: 'new.place',
  caseNumber: 'new.case',
  amount: 'new.amount',
  promised: 'new.promised',
  relation: 'new.relation',
} as const satisfies Record<Question, string>;

const blank = (): Form => ({ kind: 'call', when: localNow(), text: '', answers: {} });

/** A call, a visit, a letter, a payment: written down by the person, with files. What is typed survives closing the page. */
export function NewRecordPage() {
  const { say, lang } = useWords();
  const [form, setForm] = useState<Form>(blank);
  const [picked, setPicked] = useState<Picked[]>([]);
  const [told, setTold] = useState('');
  const { work, start, cancel } = useWork<number>();
  useEffect(() => {
    browser.storage.local.get(KEY).then(
      ({ [KEY]: kept }) => {
        const form = decodeForm(kept);
        if (form) setForm(form);
      },
      () => null,
    );
  }, []);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    setTold('');
    void browser.storage.local.set({ [KEY]: next });
  };
  const answer = (question: Question, typed: string) => change({ answers: { ...form.answers, [question]: typed } });

  const save = () => {
    const asked: readonly Question[] = ASKED[form.kind];
    const amount = asked.includes('amount') ? (form.answers.amount ?? '') : '';
    if (amount.trim() !== '' && fenOf(amount) === null) return setTold(say('new.amount.wrong'));
    const draft = draftOf(form, clock());
    if (draft.text === '' && picked.length === 0 && Object.keys(draft.details ?? {}).length === 0)
      return setTold(say('new.empty'));
    setTold('');
    void start(async (running) => {
      const files = picked.map(({ file, hold }) => ({ name: file.name, blob: file, hold }));
      const kept = await keepRecord(store, draft, files, await around(), [], running);
      void signHead(store, Date.now()).catch(() => null);
      await browser.storage.local.remove(KEY);
      setForm({ ...blank(), kind: form.kind });
      setPicked([]);
      return kept.seq;
    });
  };

  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('new.title')}</h1>
      <p>{say('new.intro')}</p>
      <div class="form">
        <div class="pair">
          <Field id="kind" label={say('new.kind')}>
            <select
              id="kind"
              value={form.kind}
              onChange={(event) => {
                const { value } = event.currentTarget;
                change({ kind: NOTED.find((each) => each === value) ?? 'note' });
              }}
            >
              {NOTED.map((each) => (
                <option key={each} value={each}>
                  {say(`record.kind.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="when" label={say('new.when')}>
            <input
              id="when"
              type="datetime-local"
              value={form.when}
              onInput={(event) => change({ when: event.currentTarget.value })}
            />
          </Field>
          {ASKED[form.kind].map((question) => (
            <Field key={question} id={`ask-${question}`} label={say(WORDS[question])}>
              <input
                id={`ask-${question}`}
                maxLength={900}
                value={form.answers[question] ?? ''}
                onInput={(event) => answer(question, event.currentTarget.value)}
              />
            </Field>
          ))}
        </div>
        <Field id="text" label={say(form.kind === 'call' || form.kind === 'chat' ? 'new.text.call' : 'new.text')}>
          <textarea
            id="text"
            rows={5}
            value={form.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </Field>
        {TALKS.some((each) => each === form.kind) && <GuardLater text={form.text} />}
        <h2>{say('attach.title')}</h2>
        <p class="caption">{say('attach.help')}</p>
        <FilePicker picked={picked} onChange={setPicked} />
        {work.at === 'busy' ? (
          <Progress
            label={say('attach.hashing')}
            done={work.done}
            total={work.total}
            far={
              work.total > 0 ? say('work.bytes', { done: formatSize(work.done), total: formatSize(work.total) }) : ''
            }
            onCancel={cancel}
          />
        ) : (
          <p class="do">
            <Button look="primary" onPress={save}>
              {say('new.save')}
            </Button>
          </p>
        )}
      </div>
      <div role="status">
        {told && <Notice>{told}</Notice>}
        {!told && work.at === 'done' && (
          <Notice
            action={
              <a class="button" href={`#record/${work.value}`}>
                {say('new.open')}
              </a>
            }
          >
            {say('new.done', { n: work.value })}
          </Notice>
        )}
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
        {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
      </div>
    </>
  );
}

function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What an earlier visit left; anything that does not fit is left out. */
function decodeForm(raw: unknown): Form | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const from: Record<string, unknown> = { ...raw };
  const kind = NOTED.find((each) => each === from.kind);
  if (!kind) return null;
  const given: Record<string, unknown> = typeof from.answers === 'object' && from.answers ? { ...from.answers } : {};
  const answers: Form['answers'] = {};
  for (const question of Object.keys(WORDS) as Question[]) {
    const answer = text(given[question]);
    if (answer) answers[question] = answer;
  }
  return { kind, when: text(from.when) || localNow(), text: text(from.text), answers };
}
