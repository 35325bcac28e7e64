/** Reads messages beside the page, so that ten thousand of them do not hold it up. The import asks through a port. */
import type { Message } from '../../../lib/risk/types';
import { packPrint } from '../../background/pack-print';
import { isFound } from './is-found';

export interface Asked {
  messages: Message[];
  now: number;
}

export interface Answer {
  found: boolean[];
  /** fingerprint of the rules that read */
  pack: string;
}

let pack = '';

self.addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    pack ||= packPrint();
    const found = data.messages.map((message) => isFound(message, data.now));
    port.postMessage({ found, pack } satisfies Answer);
  };
});
