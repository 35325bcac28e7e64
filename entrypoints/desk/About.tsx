import { useWords } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { Permissions } from './Permissions';

const NUMBERS = ['12356', '110', '12378', '12368', '12348'] as const;

/** What it does, what it does not do, and what must be said with every hint about rights. */
export function About() {
  const { say } = useWords();
  return (
    <>
      <h1>{say('desk.about')}</h1>
      <section>
        <h2>{say('about.three')}</h2>
        <ol class="plain">
          <li>{say('about.three.1')}</li>
          <li>{say('about.three.2')}</li>
          <li>{say('about.three.3')}</li>
        </ol>
      </section>
      <section>
        <h2>{say('about.what')}</h2>
        <ul class="plain">
          <li>{say('about.what.1')}</li>
          <li>{say('about.what.2')}</li>
          <li>{say('about.what.3')}</li>
          <li>{say('about.what.4')}</li>
        </ul>
      </section>
      <section>
        <h2>{say('about.not')}</h2>
        <ul class="plain">
          <li>{say('about.not.1')}</li>
          <li>{say('about.not.2')}</li>
          <li>{say('about.not.3')}</li>
          <li>{say('about.not.4')}</li>
        </ul>
      </section>
      <section>
        <h2>{say('about.privacy')}</h2>
        <ul class="plain">
          <li>{say('about.privacy.1')}</li>
          <li>{say('about.privacy.2')}</li>
          <li>{say('about.privacy.3')}</li>
          <li>{say('about.privacy.4')}</li>
        </ul>
        <Permissions />
      </section>
      <section>
        <h2>{say('about.help')}</h2>
        <dl class="facts">
          {NUMBERS.map((number) => (
            <>
              <dt key={number}>
                <a href={`tel:${number}`}>{number}</a>
              </dt>
              <dd>{say(`about.help.${number}`)}</dd>
            </>
          ))}
        </dl>
      </section>
      <p class="caption">{say('about.version', { version: browser.runtime.getManifest().version })}</p>
    </>
  );
}
