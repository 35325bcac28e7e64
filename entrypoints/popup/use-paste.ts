import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import type { Judged } from '../../lib/messages';
import { askBackground } from '../../lib/wire';
import { decodePasted, type Pasted, withZone } from './pasted';

const KEY = 'paste';
/** Long enough not to read every keystroke, short enough to feel at once. */
const PAUSE = 200;

/** The message being read by hand. Every keystroke is kept until the browser closes, so that closing the popup loses nothing. */
export function usePaste() {
  const [pasted, setPasted] = useState<Pasted>({ text: '', sender: '', time: '', id: '' });
  const [judged, setJudged] = useState<{ of: string; answer: Judged | null }>({ of: '', answer: null });
  const [failed, setFailed] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    // what was typed before the stored text arrived wins
    void browser.storage.session.get(KEY).then((held) => {
      if (!touched.current) setPasted(decodePasted(held[KEY]));
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
