import { formatSize } from '../../../components/evidence/words';
import { careOf, probe, room } from '../../../lib/evidence/care';
import { type Failure, failures } from '../../own/failures';
import { around, store } from './at-hand';

/** Whatever cannot be found out is said to be so: it is wanted exactly when something does not work. */
export async function diagnosis(lang: string): Promise<string> {
  const now = Date.now();
  const [by, care, space, writes, lock, failed] = await Promise.all([
    around().catch(() => null),
    careOf(store, now).catch(() => null),
    room(),
    probe(store, now).catch(() => false),
    store.lock().catch(() => null),
    failures().catch((): Failure[] => []),
  ]);
  const time = (at: number) => new Date(at).toISOString();
  return [
    by === null ? `version: not told, ${lang}` : `juli ${by.tool.version}, rules ${by.tool.pack.slice(0, 24)}, ${lang}`,
    by === null ? 'browser: not told' : `${by.browser.name} ${by.browser.version}, ${by.browser.platform}`,
    care === null ? 'log: cannot be opened' : `log: ${care.records} records, ${care.unsaved} not in a backup`,
    `writing: ${writes ? 'works' : 'does not work'}`,
    `lock: ${lock?.phase ?? 'none'}`,
    space === null
      ? 'room: not told'
      : `room: ${formatSize(space.used)} of ${formatSize(space.quota)}, ${space.persistent ? 'persistent' : 'not persistent'}`,
    `failures noted since the browser was started: ${failed.length === 0 ? 'none' : ''}`.trim(),
    ...failed.map(({ at, code }) => `  ${time(at)} ${code}`),
    `now: ${time(now)}`,
  ].join('\n');
}
