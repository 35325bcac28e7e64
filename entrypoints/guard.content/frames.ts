/**
 * Letters and chat windows often stand in frames. Each frame reads itself; what is asked of a page is asked of its
 * uppermost document, which puts its frames' answers to its own.
 */
import type { PageCalls, PageReport } from '../../lib/messages';
import { askBackground, type Handlers } from '../../lib/wire';

/** How long a frame without an answer counts as not yet read. */
const PATIENCE_MS = 4000;
const MARK = '\u0001';

const inFrame = (frameId: number, key: string) => `${frameId}${MARK}${key}`;
function frameOf(key: string): { frameId: number; key: string } | null {
  const at = key.indexOf(MARK);
  return at > 0 ? { frameId: Number(key.slice(0, at)), key: key.slice(at + 1) } : null;
}

interface Given {
  win: Window;
  own: Handlers<PageCalls>;
}

export function withFrames({ win, own }: Given): Handlers<PageCalls> {
  const born = win.performance.now();
  const hasFrames = () => win.document.querySelector('iframe, frame') !== null;
  const ask = async <K extends keyof PageCalls>(call: K, what: Parameters<PageCalls[K]>[0], frameId: number | null) => {
    if (!hasFrames()) return [];
    const answers = await askBackground('askFrames', { call, ask: what, frameId }).catch(() => []);
    // our own content script wrote them, in the type of the call
    return answers as { frameId: number; value: Awaited<ReturnType<PageCalls[K]>> | null }[];
  };

  /** What the page itself answers, where it has something to say; else the first of its frames that has. */
  const orOfFrames = async <K extends keyof PageCalls>(
    call: K,
    asked: Parameters<PageCalls[K]>[0],
    mine: Awaited<ReturnType<PageCalls[K]>>,
    says: (answer: NonNullable<typeof mine>) => boolean,
  ): Promise<typeof mine> => {
    if (mine && says(mine)) return mine;
    const others = await ask(call, asked, null);
    return others.find(({ value }) => value && says(value))?.value ?? mine;
  };

  return {
    async report(asked, from): Promise<PageReport> {
      const mine = await own.report(asked, from);
      const others = await ask('report', {}, null);
      const reports = others.flatMap(({ frameId, value }) => (value ? [{ frameId, value }] : []));
      const late = others.length > reports.length && win.performance.now() - born < PATIENCE_MS;
      const speaking = reports.filter(({ value }) => value.messages.length > 0);
      // the page around says what it is, unless only a frame of it says anything
      const [first] = mine.messages.length === 0 ? speaking : [];
      return {
        ...mine,
        ...(first &&
          (mine.site === 'none' || mine.pageKind === 'none') && {
            site: first.value.site,
            pageKind: first.value.pageKind,
            ...(first.value.grade && { grade: first.value.grade }),
          }),
        settled: mine.settled && !late && reports.every(({ value }) => value.settled),
        messages: [
          ...mine.messages,
          ...speaking.flatMap(({ frameId, value }) =>
            value.messages.map((message) => ({ ...message, key: inFrame(frameId, message.key) })),
          ),
        ],
        painted: [...mine.painted, ...speaking.flatMap(({ value }) => value.painted)],
        notes: [...mine.notes, ...reports.flatMap(({ value }) => value.notes)],
      };
    },
    go: (asked, from) => own.go(asked, from).then((mine) => orOfFrames('go', asked, mine, ({ found }) => found)),
    async openCard({ key }, from) {
      const there = key === null ? null : frameOf(key);
      if (there) {
        const [answer] = await ask('openCard', { key: there.key }, there.frameId);
        return answer?.value ?? { opened: false };
      }
      const mine = await own.openCard({ key }, from);
      return key === null ? orOfFrames('openCard', { key }, mine, ({ opened }) => opened) : mine;
    },
    draft: (asked, from) => own.draft(asked, from).then((mine) => orOfFrames('draft', asked, mine, Boolean)),
    thread: (asked, from) => own.thread(asked, from).then((mine) => orOfFrames('thread', asked, mine, Boolean)),
    async kept(asked, from) {
      await own.kept(asked, from);
      await ask('kept', asked, null);
    },
  };
}
