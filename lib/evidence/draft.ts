/** Drafts for what does not come from a page: a call that was noted, a letter that was photographed, a file. */
import type { Details, Draft, RecordKind } from './record';

/** The device's clock and zone at the moment of keeping. */
export interface Clock {
  now: number;
  /** minutes east of UTC */
  zoneOffset: number;
  zone: string;
}

export function deviceClock(date: Date): Clock {
  return {
    now: date.getTime(),
    zoneOffset: -date.getTimezoneOffset(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/**
 * An empty record of a kind, to be filled by the caller: `{ ...blankDraft('call', clock), sender, text, sentAt,
 * direction, details: { who, staffNumber, promised } }`. `sentAt` is when it happened, `capturedAt` when it was noted.
 */
export function blankDraft(kind: RecordKind, clock: Clock, details: Details = {}): Draft {
  return {
    id: crypto.randomUUID(),
    kind,
    how: 'desk',
    channel: '',
    site: '',
    url: '',
    title: '',
    thread: null,
    sender: null,
    direction: null,
    shownTime: null,
    sentAt: null,
    text: '',
    before: [],
    after: [],
    dom: null,
    capturedAt: clock.now,
    zoneOffset: clock.zoneOffset,
    zone: clock.zone,
    refersTo: null,
    receiver: null,
    pageTime: null,
    details,
    deletes: null,
  };
}
