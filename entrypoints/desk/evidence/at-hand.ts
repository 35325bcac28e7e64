/** The log as the desk holds it: opened here, because long work (packing, checking) shall not pass through messages. */
import { type Clock, deviceClock } from '../../../lib/evidence/draft';
import type { Surroundings } from '../../../lib/evidence/entry';
import { openStore } from '../../../lib/evidence/store';
import { logKey } from '../../own/log-key';

export const store = openStore(undefined, {}, logKey);

export const clock = (): Clock => deviceClock(new Date());

/** Loaded when something is written: it brings the rules along, whose fingerprint goes into every record. */
export async function around(): Promise<Surroundings> {
  const { surroundings } = await import('../../background/surroundings');
  return surroundings();
}
