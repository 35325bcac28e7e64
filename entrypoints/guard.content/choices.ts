/** What the person chose, as far as it matters on a page. Reading begins before it is known; showing does not. */
import { DEFAULTS, readSettings, type Settings, watchSettings } from '../../lib/settings';

export interface Choices {
  now(): Settings;
  /** hints are switched on for this host */
  isOn(): boolean;
  /** settles once they have been read */
  known: Promise<void>;
  ready(): boolean;
}

export function choicesOfPage(
  win: Window,
  signal: AbortSignal,
  changed: (now: Settings, before: Settings) => void,
): Choices {
  let settings = DEFAULTS;
  let ready = false;
  const change = (now: Settings): void => {
    const before = settings;
    settings = now;
    changed(now, before);
  };
  const known = readSettings()
    .then(
      (read) => {
        settings = read;
      },
      // without storage it still reads: the defaults hold
      () => undefined,
    )
    .then(() => {
      ready = true;
    });
  watchSettings(signal, change);
  // nobody tells a page in the back/forward cache that something was changed
  win.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted) return;
      const now = await readSettings().catch(() => settings);
      if (JSON.stringify(now) !== JSON.stringify(settings)) change(now);
    },
    { signal },
  );
  return {
    now: () => settings,
    isOn: () => settings.hints && !settings.offHosts.includes(win.location.hostname),
    known,
    ready: () => ready,
  };
}
