import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { AT_WORK, type AtWork } from '../../lib/messages';

/** How far the longer keeping of this tab is; also when the popup was closed and opened again meanwhile. */
export function useAtWork(tabId: number | null): AtWork | null {
  const [now, setNow] = useState<AtWork | null>(null);
  useEffect(() => {
    // written by our own background only
    const take = (value: unknown) => setNow((value as AtWork | undefined) ?? null);
    void browser.storage.session.get(AT_WORK).then(({ [AT_WORK]: there }) => take(there));
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[AT_WORK];
      if (area === 'session' && change) take(change.newValue);
    };
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  return now !== null && now.tabId === tabId ? now : null;
}
