/**
 * A page's messages on their way to be read. Of a conversation of ten thousand the page pays for every name of a field
 * that travels, so the fields travel side by side: all texts, all times, and names once each.
 */
import type { PackedMessages } from '../messages';
import type { Message, MessageForm } from '../risk/types';
import { MOST_READ } from './sign';

/** No name is longer; a page may still put a novel there. */
const LONGEST_NAME = 200;
const WAYS = { incoming: 'i', outgoing: 'o' } as const;

type Told = Required<Pick<Message, 'text' | 'sender' | 'sentAt' | 'direction'>>;

export function packMessages(messages: readonly Told[], form: MessageForm | null): PackedMessages {
  const packed: PackedMessages = { form, texts: [], times: [], names: [], senders: [], ways: '' };
  const places = new Map<string | null, number>();
  for (const { text, sender, sentAt, direction } of messages) {
    packed.texts.push(text.length > MOST_READ ? text.slice(0, MOST_READ) : text);
    packed.times.push(sentAt ?? '');
    packed.ways += direction ? WAYS[direction] : '?';
    let place = places.get(sender);
    if (place === undefined) {
      place = packed.names.push(sender?.slice(0, LONGEST_NAME) ?? null) - 1;
      places.set(sender, place);
    }
    packed.senders.push(place);
  }
  return packed;
}

export function unpackMessages({ form, texts, times, names, senders, ways }: PackedMessages): Message[] {
  return texts.map((text, at) => {
    const way = ways.charAt(at);
    return {
      text,
      sender: names[senders[at] ?? -1] ?? null,
      sentAt: times[at] || null,
      direction: way === WAYS.incoming ? 'incoming' : way === WAYS.outgoing ? 'outgoing' : null,
      form,
    };
  });
}
