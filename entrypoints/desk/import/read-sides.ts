/**
 * Counts for each number how many of its messages the reading finds something in; the page shows how far it is. The rules
 * are loaded beside the page only: their fingerprint, which every record carries, comes from there too.
 */
import { directionOf } from '../../../lib/import/counts';
import type { Message } from '../../../lib/risk/types';
import type { Side } from './look';
import type { Answer, Asked } from './reading-worker';

const AT_ONCE = 200;

interface ToRead extends Message {
  side: Side;
}

export async function readSides(
  sides: readonly Side[],
  now: number,
  rules: MessagePort,
  { signal, pack, progress, free }: Running,
): Promise<void> {
  const all: ToRead[] = sides.flatMap((side) =>
    side.planned.flatMap(({ message }) => {
      const { text, sender, sentAt, kind, box } = message;
      if (box === 'outgoing' || text === '') return [];
      const form = kind === 'chat' ? ('chat' as const) : ('sms' as const);
      return [{ side, text, sender, sentAt, direction: directionOf(message), form }];
    }),
  );
  try {
    // an empty question first: what is written next may need the fingerprint before anything is read
    pack((await answerOf(rules, { messages: [], now }, signal)).pack);
    for (let at = 0; at < all.length; at += AT_ONCE) {
      await free();
      const some = all.slice(at, at + AT_ONCE);
      const messages = some.map(({ side: _, ...message }) => message);
      const { found } = await answerOf(rules, { messages, now }, signal);
      some.forEach(({ side }, i) => {
        if (found[i]) side.found++;
      });
      progress(Math.min(at + AT_ONCE, all.length), all.length);
    }
  } finally {
    rules.close();
  }
}

interface Running {
  signal: AbortSignal;
  pack(print: string): void;
  progress(done: number, total: number): void;
  /** resolves when nothing waits that matters more */
  free(): Promise<unknown>;
}

function answerOf(rules: MessagePort, asked: Asked, signal: AbortSignal): Promise<Answer> {
  return new Promise((done, failed) => {
    const stop = () => failed(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    rules.onmessage = ({ data }: MessageEvent<Answer>) => {
      signal.removeEventListener('abort', stop);
      done(data);
    };
    rules.postMessage(asked);
  });
}
