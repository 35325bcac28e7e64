import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/evidence/record';
import type { Judged } from '../../lib/messages';
import { askBackground } from '../../lib/wire';

export interface Pasted {
  text: string;
  sender: string;
  /** as the time field writes it: 2026-03-01T14:05 on this device's clock, or '' */
  time: string;
  /** becomes the record's id: pressing keep twice is one record, a changed text is another */
  id: string;
}

const KEY = 'paste';
/** Long enough not to read every keystroke, short enough to feel at once. */
const PAUSE = 200;

function decode(raw: unknown): Pasted {
  const from: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { text: text(from.text), sender: text(from.sender), time: text(from.time), id: text(from.id) };
}

/** ISO with this device's zone at that moment; null when the field is empty or half filled. */
export function withZone(time: string): string | null {
  const at = new Date(time);
  if (time === '' || Number.isNaN(at.getTime())) return null;
  const east = -at.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${time.slice(0, 16)}:00${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
}

/** The message being read by hand. Every keystroke is kept until the browser closes, so that closing the popup loses nothing. */
export function usePaste() {
  const [pasted, setPasted] = useState<Pasted>({ text: '', sender: '', time: '', id: '' });
  const [judged, setJudged] = useState<{ of: string; answer: Judged | null }>({ of: '', answer: null });
  const [failed, setFailed] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    // what was typed before the stored text arrived wins
    void browser.storage.session.get(KEY).then((held) => {
      if (!touched.current) setPasted(decode(held[KEY]));
    });
  }, []);

  useEffect(() => {
    setFailed(false);
    if (pasted.text.trim() === '') {
      setJudged({ of: '', answer: null });
      return;
    }
    let late = false;
    const timer = setTimeout(async () => {
      try {
        const message = {
          text: pasted.text,
          sender: pasted.sender.trim() || null,
          sentAt: withZone(pasted.time),
          direction: 'incoming' as const,
          form: 'sms' as const,
        };
        const [answer] = await askBackground('judge', { messages: [message] });
        if (!late) setJudged({ of: pasted.text, answer: answer ?? null });
      } catch {
        if (!late) setFailed(true);
      }
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [pasted.text, pasted.sender, pasted.time]);

  const change = (part: Partial<Pasted>) => {
    touched.current = true;
    const next = { ...pasted, ...part, id: crypto.randomUUID() };
    setPasted(next);
    void browser.storage.session.set({ [KEY]: next });
  };
  // an answer belongs to the text it was given for: marks of an older text would stand in the wrong place
  return { pasted, change, answer: judged.of === pasted.text ? judged.answer : null, failed };
}

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
