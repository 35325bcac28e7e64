import { clueBits, kindCode } from '../../../lib/patterns/clues';
import { assess } from '../../../lib/risk/assess';
import type { Message } from '../../../lib/risk/types';
import type { Clues } from './clues';

/** Kind and clues of messages. Only what the rules are sure enough of to say on a page. */
export function readMessages(messages: readonly Message[], now: number): Clues {
  const all: Clues = { kinds: new Uint8Array(messages.length), bits: new Uint32Array(messages.length) };
  messages.forEach((message, i) => {
    const { kind, findings } = assess(message, now);
    const sure = findings.filter(({ confidence }) => confidence !== 'low');
    all.kinds[i] = kindCode(kind);
    all.bits[i] = clueBits(sure.map(({ signal }) => signal));
  });
  return all;
}
