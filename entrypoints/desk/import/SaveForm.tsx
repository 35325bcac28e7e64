import { useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import { witnessForm } from '../../../lib/import/witness/form';
import { saveAs } from '../evidence/files';

/** A blank form to hand to somebody who was contacted. */
export function SaveForm() {
  const { say, lang } = useWords();
  const [saved, setSaved] = useState(false);
  const save = () => {
    const page = witnessForm(lang, (word) => say(`witness.form.${word}`));
    saveAs(new Blob([page], { type: 'text/html' }), `${say('witness.file')}.html`);
    setSaved(true);
  };
  return (
    <section class="form" aria-labelledby="witness">
      <h2 id="witness">{say('witness.title')}</h2>
      <p>{say('witness.help')}</p>
      <p class="do">
        <Button onPress={save}>{say('witness.save')}</Button>
        <span role="status" class="caption">
          {saved && say('witness.saved')}
        </span>
      </p>
    </section>
  );
}
