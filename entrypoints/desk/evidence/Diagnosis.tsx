import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import { diagnosis } from './diagnosis-text';

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
