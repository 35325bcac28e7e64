import { Button } from '../../components/parts/Button';
import { useWords } from '../../components/parts/words';
import { changeSettings, type Settings } from '../../lib/settings';

/** Marks on this one site: off, and on again. What was found stays listed in the popup. */
export function SiteSwitch({ settings, url }: { settings: Settings; url: string | null }) {
  const { say } = useWords();
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '' || !settings.hints) return null;
  const off = settings.offHosts.includes(host);
  const others = settings.offHosts.filter((one) => one !== host);
  return (
    <div class="site-switch">
      {off && <p class="caption">{say('page.site.off')}</p>}
      <Button look="quiet" onPress={() => void changeSettings({ offHosts: off ? others : [host, ...others] })}>
        {say(off ? 'page.site.turn-on' : 'page.site.turn-off')}
      </Button>
    </div>
  );
}
