import { madePack } from './made';
import type { Pack } from './pack';

let pack: Pack | null = null;

/** The pack that ships, made ready at first use. */
export function thePack(): Pack {
  pack ??= madePack();
  return pack;
}
