import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { enumerated } from '../../lib/i18n/enumerated';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/i18n/language';
import { changeSettings, type Settings } from '../../lib/settings';
import { INSTALL_MATCHES } from '../../lib/sites';
import { LockSetting } from './lock/LockSetting';
import type { LockState } from './lock/use-lock';
import { Shared } from './Shared';
import { Spared } from './Spared';

export function SettingsPage({ settings, lock }: { settings: Settings; lock: LockState }) {
  const { say } = useWords();
  const [told, setTold] = useState('');
  const change = (part: Partial<Settings>) => void changeSettings(part).then(() => setTold(say('settings.saved')));
  return (
    <>
      <h1>{say('desk.settings')}</h1>
      <section>
        <Field id="language" label={say('settings.language')}>
          <select
            id="language"
            value={settings.language ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change({ language: LANGUAGES.find((each) => each === value) ?? null });
            }}
          >
            <option value="">{say('settings.language.browser')}</option>
            {LANGUAGES.map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </Field>
      </section>
      <section>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.hints}
            aria-describedby="hints-help"
            onChange={(event) => change({ hints: event.currentTarget.checked })}
          />
          {say('settings.hints')}
        </label>
        <p class="caption" id="hints-help">
          {say('settings.hints.help')}
        </p>
      </section>
      <section>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.softLens}
            aria-describedby="lens-help"
            onChange={(event) => change({ softLens: event.currentTarget.checked })}
          />
          {say('settings.lens')}
        </label>
        <p class="caption" id="lens-help">
          {say('settings.lens.help')}
        </p>
      </section>
      <Shared settings={settings} onChange={change} />
      <LockSetting state={lock} settings={settings} onChange={change} />
      <Sites told={setTold} />
      <Spared settings={settings} told={setTold} />
      <div role="status">{told && <Notice>{told}</Notice>}</div>
    </>
  );
}

/** Hosts granted one by one, each with its way back. */
function Sites({ told }: { told(words: string): void }) {
  const { lang, say } = useWords();
  const [origins, setOrigins] = useState<string[]>([]);
  const read = async () => setOrigins(await grantedHosts());
  useEffect(() => void read(), []);
  const remove = async (origin: string) => {
    const gone = await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    if (gone) told(say('settings.sites.removed', { host: hostOf(origin) }));
    await read();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('settings.sites')}</h2>
      <p class="caption">{say('settings.sites.help')}</p>
      <p>{say('settings.sites.install', { hosts: enumerated(lang, INSTALL_MATCHES.map(hostOf)) })}</p>
      {origins.length === 0 && <p>{say('settings.sites.none')}</p>}
      <ul>
        {origins.map((origin) => (
          <li key={origin} class="site">
            <span>{hostOf(origin)}</span>
            <Button onPress={() => void remove(origin)}>{say('settings.sites.remove')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the person allowed besides; the hosts named at install cannot be taken back here. */
async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = new Set(INSTALL_MATCHES.map(hostOf));
  return origins.filter((origin) => !named.has(hostOf(origin)));
}

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
