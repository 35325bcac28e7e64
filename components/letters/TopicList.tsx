import { type TopicId, topicsFor } from '../../lib/letters/topics';
import { useWords } from '../parts/words';

interface Props {
  side: 'lender' | 'police';
  chosen: readonly TopicId[];
  onChoose(topic: TopicId, on: boolean): void;
}

/** What kind of conduct it was; rules are named for what is ticked, and for nothing else. */
export function TopicList({ side, chosen, onChoose }: Props) {
  const { say, lang } = useWords();
  return (
    <fieldset class="topics" aria-describedby="topics-help">
      <legend>{say('letter.topics')}</legend>
      <p class="caption" id="topics-help">
        {say('letter.topics.help')}
      </p>
      <div class="pair">
        {topicsFor(side).map(({ id, label }) => (
          <label key={id} class="switch">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => onChoose(id, event.currentTarget.checked)}
            />
            {label[lang]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
