import { useEffect, useRef, useState } from 'preact/hooks';
import { FilePicker, type Picked } from '../../components/evidence/FilePicker';
import { formatSize, problemText } from '../../components/evidence/words';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { Turn } from '../../components/parts/icons';
import { Notice } from '../../components/parts/Notice';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import { signHead } from '../../lib/evidence/device';
import { keepRecord } from '../../lib/evidence/keep';
import type { Key } from '../../lib/i18n';
import { dropHalfTyped, keepHalfTyped, readHalfTyped } from '../own/half-typed';
import { around, clock, store } from './evidence/at-hand';
import { ASKED, draftOf, type Form, isEmpty, NOTED, type Noted, type Question, unreadable } from './evidence/noted';
import { useWork } from './evidence/use-work';
import { NoteField, WORDS } from './log/NoteField';
import { useKnownNames } from './log/use-known-names';
import { GuardLater } from './money/GuardLater';
import './log/noting.css';

/** where one may have promised something */
const TALKS = ['call', 'visit', 'chat', 'promise'] as const;

const blank = (kind: Noted): Form => ({ kind, when: localNow(), text: '', answers: {} });
const HINTS: Partial<Record<Noted, Key>> = {
  visit: 'new.hint.visit',
  letter: 'new.hint.letter',
  witness: 'new.hint.witness',
  promise: 'new.hint.promise',
};

/** A call, a visit, a letter, a payment: written down by the person, with files. What is typed survives closing the page. */
export function NewRecordPage({ kind }: { kind: string }) {
  const { say, lang } = useWords();
  const [form, setForm] = useState<Form>(() => blank(asked(kind) ?? 'call'));
  const known = useKnownNames();
  /** what was left before comes late on a slow device; what is being typed by then counts more */
  const touched = useRef(false);
  const [picked, setPicked] = useState<Picked[]>([]);
  const [told, setTold] = useState('');
  const { work, start, cancel } = useWork<number>();
  useEffect(() => {
    readHalfTyped().then(
      (kept) => {
        const left = decodeForm(kept);
        if (touched.current) return;
        // who comes for a visit or a letter finds that; what was typed before comes along
        if (left && !isEmpty(left)) setForm({ ...left, kind: asked(kind) ?? left.kind });
        else if (left) setForm({ ...blank(asked(kind) ?? left.kind), answers: left.answers });
      },
      () => null,
    );
  }, [kind]);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      setPicked((now) => [...now, ...files.map((file) => ({ file, hold: true }))]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    touched.current = true;
    setForm(next);
    setTold('');
    void keepHalfTyped(next).catch(() => null);
  };
  const answer = (question: Question, typed: string) => change({ answers: { ...form.answers, [question]: typed } });

  const save = () => {
    const wrong = unreadable(form);
    if (wrong === 'amount') return setTold(say('new.amount.wrong'));
    if (wrong) return setTold(say('new.count.wrong', { what: say(WORDS[wrong]) }));
    if (isEmpty(form) && picked.length === 0) return setTold(say('new.empty'));
    const draft = draftOf(form, clock());
    setTold('');
    void start(async (running) => {
      const files = picked.map(({ file, hold }) => ({ name: file.name, blob: file, hold }));
      const kept = await keepRecord(store, draft, files, await around(), [], running);
      void signHead(store, Date.now()).catch(() => null);
      await dropHalfTyped();
      setForm(blank(form.kind));
      setPicked([]);
      return kept.seq;
    });
  };

  const hint = HINTS[form.kind];
  const more: readonly Question[] = ASKED[form.kind][1];
  const field = (question: Question) => (
    <NoteField
      key={question}
      kind={form.kind}
      question={question}
      value={form.answers[question] ?? ''}
      known={question === 'number' ? known.numbers : question === 'institution' ? known.institutions : []}
      onAnswer={(typed) => answer(question, typed)}
    />
  );
  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('new.title')}</h1>
      <p>{say('new.intro')}</p>
      {/* else the browser notes what stands in the fields for opening the page again, on the disk */}
      <form class="form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <fieldset class="kinds">
          <legend class="out-of-sight">{say('new.kind')}</legend>
          {NOTED.map((each) => (
            <label key={each} class="kind">
              <input
                type="radio"
                name="kind"
                value={each}
                checked={form.kind === each}
                onChange={() => change({ kind: each })}
              />
              <span>{each === 'promise' ? say('new.kind.promise') : say(`record.kind.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        {hint && <p class="caption">{say(hint)}</p>}
        <div class="pair">
          <Field id="when" label={say('new.when')}>
            <input
              id="when"
              type="datetime-local"
              value={form.when}
              onInput={(event) => change({ when: event.currentTarget.value })}
            />
          </Field>
          {ASKED[form.kind][0].map(field)}
        </div>
        <Field id="text" label={say(form.kind === 'call' || form.kind === 'chat' ? 'new.text.call' : 'new.text')}>
          <textarea
            id="text"
            rows={5}
            autocomplete="off"
            value={form.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </Field>
        {TALKS.some((each) => each === form.kind) && <GuardLater text={form.text} />}
        {more.length > 0 && (
          <details open={more.some((question) => Boolean(form.answers[question]))}>
            <summary>
              {say('new.more')}
              <Turn />
            </summary>
            <div class="pair">{more.map(field)}</div>
          </details>
        )}
        <h2>{say('attach.title')}</h2>
        <p class="caption">
          {say('attach.help')} {say('attach.paste')}
        </p>
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
      </form>
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

const asked = (kind: string): Noted | null => NOTED.find((each) => each === kind) ?? null;

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
