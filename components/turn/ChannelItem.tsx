import type { Channel } from '../../lib/institutions/channels';
import { useWords } from '../parts/words';

interface Props {
  channel: Channel;
  /** the lender's own published numbers, where the channel is the lender */
  numbers: readonly string[];
}

/** One place to turn to: what for, what to tell, how long; and how surely that is known. */
export function ChannelItem({ channel, numbers }: Props) {
  const { say, lang } = useWords();
  const { name, use, tell, time, note, number, url, scope, source, lastChecked } = channel;
  const dial = number === null ? numbers : [number];
  return (
    <li class="card form">
      <h3>{name[lang]}</h3>
      <dl class="facts">
        <dt>{say('turn.use')}</dt>
        <dd>{use[lang]}</dd>
        <dt>{say('turn.tell')}</dt>
        <dd>{tell[lang]}</dd>
        <dt>{say('turn.time')}</dt>
        <dd>{time ? time[lang] : say('turn.time.none')}</dd>
        {note && (
          <>
            <dt>{say('turn.note')}</dt>
            <dd>{note[lang]}</dd>
          </>
        )}
      </dl>
      {(dial.length > 0 || url !== null) && (
        <p class="do">
          {dial.map((each) => (
            <a key={each} class="button" href={`tel:${each}`}>
              {say('turn.dial', { number: each })}
            </a>
          ))}
          {url !== null && (
            <a class="button" href={url} target="_blank" rel="noreferrer">
              {say('turn.open')}
            </a>
          )}
        </p>
      )}
      <p class="caption">
        {scope === 'general' && <>{say('turn.general')} </>}
        {say('turn.source', { title: source.title, day: lastChecked })}
      </p>
    </li>
  );
}
