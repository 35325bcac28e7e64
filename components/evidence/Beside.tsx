import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

export interface BesideNote {
  text: string;
  tags: string[];
  proves: string;
}

/** What the person writes beside a record; the record itself never changes. */
export function Beside({ note, onSave }: { note: BesideNote; onSave(note: BesideNote): Promise<string> }) {
  const { say } = useWords();
  const [text, setText] = useState(note.text);
  const [tags, setTags] = useState(note.tags.join(' '));
  const [proves, setProves] = useState(note.proves);
  const [told, setTold] = useState('');
  const unsaved = useRef(false);
  const typed = (put: (value: string) => void) => (event: { currentTarget: { value: string } }) => {
    put(event.currentTarget.value);
    setTold('');
    unsaved.current = true;
  };
  const save = async () => {
    const words = [...new Set(tags.split(/[\s,，、;；]+/).filter(Boolean))].map((tag) => tag.slice(0, 100));
    unsaved.current = false;
    setTold(await onSave({ text, tags: words.slice(0, 50), proves: proves.trim() }));
  };
  const leave = useRef(save);
  leave.current = save;
  // going away, or the log being locked, must not lose what was typed
  useEffect(() => () => void (unsaved.current && leave.current()), []);
  return (
    <form aria-labelledby="beside" class="form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <h2 id="beside">{say('beside.title')}</h2>
      <p class="caption">{say('beside.help')}</p>
      <Field id="beside-text" label={say('beside.text')}>
        <textarea id="beside-text" rows={2} autocomplete="off" value={text} onInput={typed(setText)} />
      </Field>
      <Field id="beside-tags" label={say('beside.tags')} help={say('beside.tags.help')}>
        <input id="beside-tags" aria-describedby="beside-tags-help" value={tags} onInput={typed(setTags)} />
      </Field>
      <Field id="beside-proves" label={say('beside.proves')} help={say('beside.proves.help')}>
        <input
          id="beside-proves"
          aria-describedby="beside-proves-help"
          maxLength={2000}
          value={proves}
          onInput={typed(setProves)}
        />
      </Field>
      <p class="do">
        <Button onPress={() => void save()}>{say('beside.save')}</Button>
        <span role="status" class="caption">
          {told}
        </span>
      </p>
    </form>
  );
}
