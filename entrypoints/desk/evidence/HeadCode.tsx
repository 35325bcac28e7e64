import { useEffect, useState } from 'preact/hooks';
import { QrSymbol } from '../../../components/evidence/QrSymbol';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { anchorsOf, headText, noteAnchor } from '../../../lib/evidence/anchor';
import { signHead } from '../../../lib/evidence/device';
import type { Head } from '../../../lib/evidence/entry';
import { findCode, headCode } from '../../../lib/evidence/head-code';
import { qr } from '../../../lib/evidence/qr';
import type { Entry } from '../../../lib/evidence/record';
import { formatLocalTime } from '../../../lib/i18n/format';
import { around, clock, store } from './at-hand';

/** The end of the log as a code for foreign hands, where it was put, and whether a code from there still fits. */
export function HeadCode() {
  const { say, lang } = useWords();
  const [head, setHead] = useState<Head | null>(null);
  const [anchors, setAnchors] = useState<Entry[]>([]);
  const [where, setWhere] = useState('');
  const [told, setTold] = useState('');
  const read = async () => {
    setAnchors(await anchorsOf(store).catch(() => []));
  };
  useEffect(() => {
    // what stands on the screen must stay: noting it adds a record, and the code to be noted is the one that was given out
    store.head().then(setHead, () => null);
    void read();
  }, []);
  if (!head) return null;
  const code = headCode(head);
  const symbol = head.seq > 0 ? qr(headText(head, Date.now())) : null;
  const copy = async () => {
    await navigator.clipboard.writeText(code).catch(() => null);
    setTold(say('head.copied'));
  };
  const note = async () => {
    try {
      const kept = await noteAnchor(store, head, where.trim(), await around(), clock());
      void signHead(store, Date.now()).catch(() => null);
      setWhere('');
      setTold(say('head.noted', { n: kept.seq }));
      await read();
    } catch (error) {
      setTold(problemText(lang, error));
    }
  };
  return (
    <section aria-labelledby="head" class="form">
      <h2 id="head">{say('head.title')}</h2>
      <p class="caption">{say('head.help')}</p>
      {head.seq === 0 ? (
        <p>{say('head.none')}</p>
      ) : (
        <>
          <div class="head-card card">
            {symbol && <QrSymbol modules={symbol} label={say('head.qr')} />}
            <div>
              <p class="code">{code}</p>
              <p class="caption">
                {say('head.until', { n: head.seq })} · {formatLocalTime(lang, Date.now())}
              </p>
              <Button onPress={() => void copy()}>{say('head.copy')}</Button>
            </div>
          </div>
          <Field id="where" label={say('head.where')} help={say('head.where.help')}>
            <input
              id="where"
              aria-describedby="where-help"
              maxLength={500}
              value={where}
              onInput={(event) => setWhere(event.currentTarget.value)}
            />
          </Field>
          <p class="do">
            <Button disabled={where.trim() === ''} onPress={() => void note()}>
              {say('head.note')}
            </Button>
          </p>
        </>
      )}
      <div role="status">{told && <Notice>{told}</Notice>}</div>
      <Placed anchors={anchors} />
      <Find />
    </section>
  );
}

function Placed({ anchors }: { anchors: readonly Entry[] }) {
  const { say, lang } = useWords();
  return (
    <>
      <h3>{say('head.list')}</h3>
      {anchors.length === 0 && <p class="caption">{say('head.list.none')}</p>}
      <ul class="placed">
        {anchors.map((entry) => {
          const { anchor, where, code, headSeq, time } = entry.details;
          return (
            <li key={entry.seq}>
              <a href={`#record/${entry.seq}`}>
                {anchor === 'rfc3161' ? say('head.list.stamp', { n: Number(headSeq) }) : String(where)}
              </a>{' '}
              <span class="caption">
                {anchor === 'rfc3161' ? String(time) : say('head.list.code', { code: String(code) })} ·{' '}
                {formatLocalTime(lang, entry.capturedAt)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Find() {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof findCode>> | null>(null);
  return (
    <>
      <Field id="find" label={say('head.find')} help={say('head.find.help')}>
        <input
          id="find"
          aria-describedby="find-help"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAnswer(null);
          }}
        />
      </Field>
      <p class="do">
        <Button
          disabled={typed.trim() === ''}
          onPress={() => void findCode(store, typed).then(setAnswer, () => setAnswer(null))}
        >
          {say('head.find.do')}
        </Button>
      </p>
      <div role="status">{answer && <Notice>{say(`head.find.${answer}`)}</Notice>}</div>
    </>
  );
}
