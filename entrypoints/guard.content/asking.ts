/** Hands the messages of a page to the background, and asks again when nobody answers. */
import { atOnce, nextSlice } from '../../lib/page/frame';
import { type Judging, judging, type Pair } from '../../lib/page/judging';
import { packMessages } from '../../lib/page/packed-messages';
import type { Fresh } from '../../lib/page/reader';
import type { Language, MessageForm } from '../../lib/risk/types';
import { askBackground, WireError } from '../../lib/wire';

interface Given {
  win: Window;
  signal: AbortSignal;
  /** how messages travel on this page */
  channel(): string;
  /** answers count once it is known what the person chose */
  chosen: Promise<void>;
  /** the words of a message are still those that were asked about */
  isCurrent(fresh: Fresh): boolean;
  answered(pairs: Pair[], language: Language | null): void;
  /** once what was answered is drawn */
  drawn(work: () => void): void;
  unreachable(): void;
}

const ASK_AGAIN_MS = 3000;
const MOST_FAILURES = 5;

/** How messages of a channel are written, as far as it matters for reading them. */
function formOf(channel: string): MessageForm | null {
  if (channel === 'mail') return 'letter';
  return channel === 'sms' || channel === 'chat' || channel === 'letter' || channel === 'page' ? channel : null;
}

export function askingOfPage(given: Given): Judging {
  const { win, signal, channel, chosen, isCurrent, answered, drawn, unreachable } = given;
  let failures = 0;
  const judge = judging({
    now: () => win.performance.now(),
    // drawing was a task of its own, and asking is another
    afterShowing: (work) => drawn(() => atOnce(win, signal, work)),
    later: (work) => nextSlice(win, signal, work),
    async ask(messages) {
      const form = formOf(channel());
      const asked = askBackground('skim', packMessages(messages, form));
      await chosen;
      return asked;
    },
    answered(pairs, language) {
      failures = 0;
      answered(pairs, language);
    },
    failed(error, fresh) {
      failures += 1;
      if (signal.aborted || (error instanceof WireError && error.reason === 'gone')) return;
      if (failures > MOST_FAILURES) unreachable();
      else win.setTimeout(() => !signal.aborted && judge.add(fresh.filter(isCurrent)), ASK_AGAIN_MS);
    },
  });
  return judge;
}
