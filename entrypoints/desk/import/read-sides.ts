/** Counts for each number how many of its messages the reading finds something in; the page shows how far it is. */
import { directionOf } from '../../../lib/import/counts';
import type { Message } from '../../../lib/risk/types';
import type { Side } from './look';
import type { Asked } from './reading-worker';

const AT_ONCE = 200;

interface ToRead extends Message {
  side: Side;
}

export async function readSides(
  sides: readonly Side[],
  now: number,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const all: ToRead[] = sides.flatMap((side) =>
    side.planned.flatMap(({ message }) => {
      const { text, sender, sentAt, kind, box } = message;
      if (box === 'outgoing' || text === '') return [];
      const form = kind === 'chat' ? ('chat' as const) : ('sms' as const);
      return [{ side, text, sender, sentAt, direction: directionOf(message), form }];
    }),
  );
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  try {
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE);
      const messages = some.map(({ side: _, ...message }) => message);
      const found = await answerOf(worker, { messages, now }, signal);
      some.forEach(({ side }, i) => {
        if (found[i]) side.found++;
      });
      progress(Math.min(at + AT_ONCE, all.length), all.length);
    }
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, asked: Asked, signal: AbortSignal): Promise<boolean[]> {
  return new Promise((done, failed) => {
    const stop = () => failed(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<boolean[]>) => {
      signal.removeEventListener('abort', stop);
      done(data);
    };
    worker.onerror = (event) => failed(new Error(event.message));
    worker.postMessage(asked);
  });
}
