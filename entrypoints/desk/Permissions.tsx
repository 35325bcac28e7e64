import { useWords } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import type { Key } from '../../lib/i18n';
import { enumerated } from '../../lib/i18n/enumerated';

/** tests/policy.test.ts holds this against what the manifest asks for */
export const REASONS: Record<string, Key> = {
  activeTab: 'about.permission.activeTab',
  scripting: 'about.permission.scripting',
  storage: 'about.permission.storage',
  unlimitedStorage: 'about.permission.unlimitedStorage',
  contextMenus: 'about.permission.contextMenus',
  alarms: 'about.permission.alarms',
  sidePanel: 'about.permission.sidePanel',
  notifications: 'about.permission.notifications',
  '*://*/*': 'about.permission.hosts',
};

/** What it may do: the names are read from the manifest that is installed, so that none is left out. */
export function Permissions() {
  const { lang, say } = useWords();
  const manifest = browser.runtime.getManifest();
  const asked = [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  const hosts = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []).map(hostOf);
  return (
    <>
      <h3>{say('about.permissions')}</h3>
      <p class="caption">{say('about.permissions.help')}</p>
      <p>{say('settings.sites.install', { hosts: enumerated(lang, [...new Set(hosts)]) })}</p>
      <dl class="facts">
        {asked.map((name) => {
          const reason = REASONS[name];
          return (
            <>
              <dt key={name}>{name}</dt>
              <dd>{reason && say(reason)}</dd>
            </>
          );
        })}
      </dl>
    </>
  );
}

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
