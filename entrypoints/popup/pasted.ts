import type { Draft } from '../../lib/evidence/record';

export interface Pasted {
  text: string;
  sender: string;
  /** as the time field writes it: 2026-03-01T14:05 on this device's clock, or '' */
  time: string;
  /** becomes the record's id: pressing keep twice is one record, a changed text is another */
  id: string;
}

/** What was stored, as far as it fits. */
export function decodePasted(raw: unknown): Pasted {
  const from: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { text: text(from.text), sender: text(from.sender), time: text(from.time), id: text(from.id) };
}

/** ISO with this device's zone at that moment; null when the field is empty or half filled. */
export function withZone(time: string): string | null {
  const at = new Date(time);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) || Number.isNaN(at.getTime())) return null;
  const east = -at.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${time.slice(0, 16)}:00${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
}

/** What is kept of a pasted message. */
export function draftOf(pasted: Pasted, now: Date): Draft {
  return {
    id: pasted.id,
    kind: 'message',
    how: 'paste',
    channel: 'paste',
    site: 'none',
    url: '',
    title: '',
    thread: null,
    sender: pasted.sender.trim() || null,
    direction: 'incoming',
    shownTime: pasted.time ? pasted.time.replace('T', ' ') : null,
    sentAt: withZone(pasted.time),
    text: pasted.text,
    before: [],
    after: [],
    dom: null,
    capturedAt: now.getTime(),
    zoneOffset: -now.getTimezoneOffset(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    refersTo: null,
  };
}
