import { useEffect, useState } from 'preact/hooks';
import type { Care } from '../../lib/evidence/care';

/** Whether a backup would be worth it; looked up only once the log was read, and loaded only then. */
export function useCare(total: number): { care: Care | null; later(): void } {
  const [care, setCare] = useState<Care | null>(null);
  useEffect(() => {
    if (total === 0) return;
    let over = false;
    const look = async () => {
      const [{ openStore }, { careOf }] = await Promise.all([
        import('../../lib/evidence/store'),
        import('../../lib/evidence/care'),
      ]);
      const store = openStore();
      const found = await careOf(store, Date.now()).finally(() => store.close());
      if (!over) setCare(found);
    };
    look().catch(() => null);
    return () => {
      over = true;
    };
  }, [total]);
  const later = () => {
    setCare((now) => now && { ...now, quiet: true });
    const note = async () => {
      const [{ openStore }, { remindLater }] = await Promise.all([
        import('../../lib/evidence/store'),
        import('../../lib/evidence/care'),
      ]);
      const store = openStore();
      await remindLater(store, Date.now()).finally(() => store.close());
    };
    note().catch(() => null);
  };
  return { care, later };
}
