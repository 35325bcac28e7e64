import { Button } from '../../components/parts/Button';
import { useWords } from '../../components/parts/words';
import { changeSettings, type Mute, removeMute, type Settings } from '../../lib/settings';

/** What the person asked to be spared, each with its way back. */
export function Spared({ settings, told }: { settings: Settings; told(words: string): void }) {
  const { say } = useWords();
  const { mutes, offHosts } = settings;
  const back = (work: Promise<unknown>) => void work.then(() => told(say('settings.spared.back')));
  const where = ({ scope, host }: Mute) => say(`settings.spared.${scope}`, { host });
  return (
    <section aria-labelledby="spared">
      <h2 id="spared">{say('settings.spared')}</h2>
      <p class="caption">{say('settings.spared.help')}</p>
      {mutes.length + offHosts.length === 0 && <p>{say('settings.spared.none')}</p>}
      <ul>
        {offHosts.map((host) => (
          <li key={host} class="site">
            <span>{say('settings.spared.host', { host })}</span>
            <Button onPress={() => back(changeSettings({ offHosts: offHosts.filter((one) => one !== host) }))}>
              {say('settings.spared.undo')}
            </Button>
          </li>
        ))}
        {mutes.map((mute) => (
          <li key={`${mute.scope} ${mute.rule} ${mute.host} ${mute.words}`} class="site">
            <span>
              {mute.title} · {where(mute)}
            </span>
            <Button onPress={() => back(removeMute(mute))}>{say('settings.spared.undo')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
