import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { anchorsOf, askedBefore, askTimestamp, takeTimestamp } from '../../../lib/evidence/anchor';
import { signHead } from '../../../lib/evidence/device';
import { formatIso } from '../../../lib/i18n/format';
import { around, clock, store } from './at-hand';
import { saveAs } from './files';

/** A request file goes out by the person's own hand, the answer comes back the same way: nothing here uses a network. */
export function TimeStamp() {
  const { say, lang } = useWords();
  const [waiting, setWaiting] = useState(0);
  const [told, setTold] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const read = async () => {
    const asked = (await askedBefore(store)).map(({ head }) => head.hash);
    const answered = new Set((await anchorsOf(store)).map(({ details }) => details.headHash));
    setWaiting(new Set(asked.filter((hash) => !answered.has(hash))).size);
  };
  useEffect(() => void read().catch(() => null), []);
  const ask = async () => {
    try {
      const asked = await askTimestamp(store, Date.now());
      if (asked === null) {
        setTold(say('head.none'));
        return;
      }
      saveAs(new Blob([asked.request.slice()], { type: 'application/timestamp-query' }), `juli-${asked.head.seq}.tsq`);
      setTold(say('stamp.asked'));
      await read();
    } catch (error) {
      setTold(problemText(lang, error));
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const taken = await takeTimestamp(store, file.slice(0, MOST), await around(), clock());
      if (typeof taken === 'string') setTold(say(`stamp.${taken}`));
      else {
        void signHead(store, Date.now()).catch(() => null);
        setTold(say('stamp.done', { time: formatIso(lang, taken.stamp.time), n: taken.kept.seq }));
      }
      await read();
    } catch (error) {
      setTold(problemText(lang, error));
    }
  };
  return (
    <section aria-labelledby="stamp" class="form">
      <h2 id="stamp">{say('stamp.title')}</h2>
      <p class="caption">{say('stamp.help')}</p>
      <p class="caption">{say('stamp.where')}</p>
      <p class="do">
        <Button onPress={() => void ask()}>{say('stamp.ask')}</Button>
        <Button onPress={() => input.current?.click()}>{say('stamp.take')}</Button>
        <input
          ref={input}
          type="file"
          accept=".tsr,.tst,application/timestamp-reply"
          hidden
          aria-label={say('stamp.take')}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {waiting > 0 && <span class="caption">{say('stamp.waiting', { n: waiting })}</span>}
      </p>
      <div role="status">{told && <Notice>{told}</Notice>}</div>
    </section>
  );
}

/** an answer has a few kilobytes, with certificates some tens */
const MOST = 1_000_000;
