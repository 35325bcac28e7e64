/** From messages of a file to records. What the file said stands in the details; nothing is added to it. */
import { utf8 } from '../../../lib/evidence/bytes';
import { blankDraft, type Clock } from '../../../lib/evidence/draft';
import type { Details, Draft } from '../../../lib/evidence/record';
import { sha256Hex } from '../../../lib/evidence/sha256';
import { type Counts, directionOf } from '../../../lib/import/counts';
import type { Planned } from '../../../lib/import/plan';
import type { Format } from '../../../lib/import/types';

/** The file the messages came from. */
export interface Origin {
  name: string;
  format: Format;
  /** hex; null for pasted text */
  sha256: string | null;
}

/** The same message gets the same id from whatever file it comes: that is why twice is once. */
export const idOf = ({ key, nth }: Planned): string => `import-${sha256Hex(utf8(key)).slice(0, 40)}-${nth}`;

/** `fileRecord`: number of the record of the file. */
export function draftOf(planned: Planned, origin: Origin, fileRecord: number, clock: Clock): Draft {
  const { message, at } = planned;
  const direction = directionOf(message);
  const call = message.kind === 'call';
  const details: Details = { fileRecord, row: at + 1 };
  if (message.name !== null && message.name !== message.sender) details.name = message.name;
  if (message.attachments > 0) details.attachments = message.attachments;
  if (call) {
    details.number = message.sender;
    if (message.seconds !== null) details.durationSeconds = message.seconds;
    if (message.answered !== null) details.answered = message.answered;
  }
  return {
    ...blankDraft(call ? 'call' : 'message', clock, details),
    id: idOf(planned),
    how: 'import',
    channel: call ? 'call' : message.kind === 'chat' ? 'chat' : 'sms',
    site: origin.format,
    thread: message.thread,
    // in a sent message the other side is whom it went to
    sender: direction === 'outgoing' ? null : message.sender,
    receiver: direction === 'outgoing' ? message.sender : null,
    direction,
    shownTime: message.shownTime,
    sentAt: message.sentAt,
    text: message.text,
  };
}

/** The record of the file itself: its name, counts and hash. */
export function fileDraft(origin: Origin, counts: Counts, chosen: number, clock: Clock, text: string): Draft {
  return {
    ...blankDraft('imported', clock, { format: origin.format, file: origin.name, ...counts, chosen }),
    id: origin.sha256 === null ? crypto.randomUUID() : `import-file-${origin.sha256}`,
    how: 'import',
    channel: 'import',
    site: origin.format,
    text,
  };
}
