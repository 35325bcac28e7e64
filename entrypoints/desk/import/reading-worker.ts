/** Reads messages beside the page, so that ten thousand of them do not hold it up. */
import type { Message } from '../../../lib/risk/types';
import { isFound } from './is-found';

export interface Asked {
  messages: Message[];
  now: number;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage(data.messages.map((message) => isFound(message, data.now)));
});
