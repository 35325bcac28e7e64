/**
 * A whole conversation as a file of a record. Records of kind 'thread' carry the part `thread.json`, canonical JSON of
 *
 *     { v: 1, messages: [{ text, sender, sentAt, shownTime, direction }, …] }
 *
 * in the order of the page, each field as in a record (`ContextMessage`): `sentAt` ISO 8601 with zone or null where
 * the page does not tell day and minute, `shownTime` the page's own words, `direction` null where the page does not
 * tell. Nothing is added, sorted or left out; what the page had not loaded is not there, and the record says so
 * ('thread-part' among `missing`). A later version only adds fields, so readers ask for `v` and take what they know.
 */
import { type Bytes, fromUtf8, utf8 } from './bytes';
import { canonical } from './canonical';
import type { ContextMessage } from './record';

/** name of the part */
export const THREAD = 'thread.json';

export interface Thread {
  v: 1;
  messages: ContextMessage[];
}

/** Half emoji are replaced, because they have no UTF-8 form. */
export function threadFile(messages: readonly ContextMessage[]): Blob {
  const plain = messages.map(({ text, sender, sentAt, shownTime, direction }) => ({
    text: text.toWellFormed(),
    sender: sender?.toWellFormed() ?? null,
    sentAt,
    shownTime: shownTime?.toWellFormed() ?? null,
    direction,
  }));
  return new Blob([utf8(canonical({ v: 1, messages: plain }))], { type: 'application/json' });
}

/** Null when these bytes are not such a file; a message in it that does not fit is not guessed at, but refuses the file. */
export function readThread(bytes: Bytes): Thread | null {
  const text = fromUtf8(bytes);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value.v !== 1 || !Array.isArray(value.messages)) return null;
    const messages = value.messages.map(messageOf);
    return messages.every((one) => one !== null) ? { v: 1, messages } : null;
  } catch {
    return null;
  }
}

function messageOf(value: unknown): ContextMessage | null {
  if (!isObject(value) || typeof value.text !== 'string') return null;
  const { text, direction } = value;
  if (direction !== 'incoming' && direction !== 'outgoing' && direction !== null) return null;
  const [sender, sentAt, shownTime] = [value.sender, value.sentAt, value.shownTime];
  if (!isTextOrNull(sender) || !isTextOrNull(sentAt) || !isTextOrNull(shownTime)) return null;
  return { text, sender, sentAt, shownTime, direction };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
