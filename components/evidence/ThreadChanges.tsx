import type { ContextMessage } from '../../lib/evidence/record';
import type { ThreadDiff } from '../../lib/patterns/thread-diff';
import { useWords } from '../parts/words';

/** What differs between two times of the same conversation: both versions beside each other, words and times. */
export function ThreadChanges({ diff, earlier }: { diff: ThreadDiff; earlier: number }) {
  const { say } = useWords();
  const { changes, same, added, notShown } = diff;
  return (
    <section aria-labelledby="diff">
      <h2 id="diff">{say('diff.title')}</h2>
      <p>
        {say('diff.with')} <a href={`#record/${earlier}`}>{say('record.title', { n: earlier })}</a>
        {'。'}
        {changes.length === 0 ? say('diff.none') : say('diff.some', { n: changes.length })}
      </p>
      <p class="caption">
        {say('diff.same', { n: same })} {added > 0 && say('diff.added', { n: added })}{' '}
        {notShown > 0 && say('diff.not-shown', { n: notShown })}
      </p>
      {changes.length > 0 && (
        <>
          <ul class="changes">
            {changes.map(({ what, before, after }, at) => (
              <li key={at} class="card">
                <span class="chip">{say(`diff.${what}`)}</span>
                <dl class="facts">
                  <dt>{say('diff.before')}</dt>
                  <dd>{before ? <One message={before} /> : '—'}</dd>
                  <dt>{say('diff.after')}</dt>
                  <dd>{after ? <One message={after} /> : '—'}</dd>
                </dl>
              </li>
            ))}
          </ul>
          <p class="caption">{say('diff.means')}</p>
        </>
      )}
    </section>
  );
}

function One({ message }: { message: ContextMessage }) {
  return (
    <>
      <span class="caption">{[message.sender, message.shownTime ?? message.sentAt].filter(Boolean).join(' · ')}</span>
      <p class="message">{message.text}</p>
    </>
  );
}
