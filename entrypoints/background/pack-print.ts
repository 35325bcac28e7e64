import { utf8 } from '../../lib/evidence/bytes';
import { sha256Hex } from '../../lib/evidence/sha256';
import { RULES } from '../../lib/risk/pack';

/** The rules are plain data, so their text names exactly which pack was at work. */
export const packPrint = (): string => sha256Hex(utf8(JSON.stringify(RULES))).slice(0, 16);
