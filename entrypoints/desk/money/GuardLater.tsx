import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The promise guard for a page that opens often: its reading of sums is loaded when something is written. */
export function GuardLater({ text }: { text: string }) {
  const [loaded, setLoaded] = useState<{ View: ComponentType<{ text: string }> } | null>(null);
  const written = text.trim() !== '';
  useEffect(() => {
    let gone = false;
    if (written)
      void import('./TextGuard').then(({ TextGuard }) => {
        if (!gone) setLoaded({ View: TextGuard });
      });
    return () => {
      gone = true;
    };
  }, [written]);
  return written && loaded ? <loaded.View text={text} /> : null;
}
