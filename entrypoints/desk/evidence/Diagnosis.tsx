import { useEffect, useState } from 'preact/hooks';
import { formatSize } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import { careOf, probe, room } from '../../../lib/evidence/care';
import { type Failure, failures } from '../../own/failures';
import { around, store } from './at-hand';

/** For somebody who helps when something does not work: what can be told without telling anything that was kept. */
export function Diagnosis() {
  const { say, lang } = useWords();
  const [text, setText] = useState<string | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => void diagnosis(lang).then(setText, () => null), [lang]);
  if (text === null) return null;
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setTold(say(copied ? 'diagnosis.copied' : 'diagnosis.copied.not'));
  };
  return (
    <section aria-labelledby="diagnosis" class="form">
      <h2 id="diagnosis">{say('diagnosis.title')}</h2>
      <p class="caption">{say('diagnosis.help')}</p>
      <details>
        <summary>{say('diagnosis.show')}</summary>
        <pre class="diagnosis">{text}</pre>
      </details>
      <p class="do">
        <Button onPress={() => void copy()}>{say('diagnosis.copy')}</Button>
        <span role="status" class="caption">
          {told}
        </span>
      </p>
    </section>
  );
}

async function diagnosis(lang: string): Promise<string> {
  const { tool, browser } = await around();
  const now = Date.now();
  const [care, space, writes, lock, failed] = await Promise.all([
    careOf(store, now).catch(() => null),
    room(),
    probe(store, now).catch(() => false),
    store.lock().catch(() => null),
    failures().catch((): Failure[] => []),
  ]);
  const time = (at: number) => new Date(at).toISOString();
  return [
    `juli ${tool.version}, rules ${tool.pack.slice(0, 24)}, ${lang}`,
    `${browser.name} ${browser.version}, ${browser.platform}`,
    care === null ? 'log: cannot be opened' : `log: ${care.records} records, ${care.unsaved} not in a backup`,
    `writing: ${writes ? 'works' : 'does not work'}`,
    `lock: ${lock?.phase ?? 'none'}`,
    space === null
      ? 'room: not told'
      : `room: ${formatSize(space.used)} of ${formatSize(space.quota)}, ${space.persistent ? 'persistent' : 'not persistent'}`,
    `failures since the browser was started: ${failed.length === 0 ? 'none' : ''}`.trim(),
    ...failed.map(({ at, code }) => `  ${time(at)} ${code}`),
    `now: ${time(now)}`,
  ].join('\n');
}
