import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';

/** written by the background when a new version took over */
const KEY = 'updated';

/** The version that was updated to, until the person has read that everything is still there. */
export function useUpdated(): { version: string | null; read(): void } {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    browser.storage.local.get(KEY).then(
      ({ [KEY]: found }) => setVersion(typeof found === 'string' ? found : null),
      () => null,
    );
  }, []);
  const read = () => {
    setVersion(null);
    void browser.storage.local.remove(KEY).catch(() => null);
  };
  return { version, read };
}
