import { useWords } from '../../components/parts/words';
import type { Settings } from '../../lib/settings';

/** For a computer that others use too: a plain name, quick hiding, and plainly what that is not. */
export function Shared({ settings, onChange }: { settings: Settings; onChange(part: Partial<Settings>): void }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{say('share.title')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.neutral}
          aria-describedby="neutral-help"
          onChange={(event) => onChange({ neutral: event.currentTarget.checked })}
        />
        {say('share.neutral')}
      </label>
      <p class="caption" id="neutral-help">
        {say('share.neutral.help')}
      </p>
      <h3>{say('share.hide')}</h3>
      <p>{say('share.hide.help')}</p>
      <ul class="plain">
        <li>{say('share.not')}</li>
        <li>{say('share.not.who')}</li>
        <li>{say('share.not.what')}</li>
        <li>{say('share.not.do')}</li>
      </ul>
    </section>
  );
}
