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
    async go(asked, from) {
      const mine = await own.go(asked, from);
      if (mine.found) return mine;
      const others = await ask('go', asked, null);
      return { found: others.some(({ value }) => value?.found === true) };
    },
    async openCard({ key }, from) {
      const there = key === null ? null : frameOf(key);
      if (there) {
        const [answer] = await ask('openCard', { key: there.key }, there.frameId);
        return answer?.value ?? { opened: false };
      }
      const mine = await own.openCard({ key }, from);
      if (mine.opened || key !== null) return mine;
      const others = await ask('openCard', { key: null }, null);
      return { opened: others.some(({ value }) => value?.opened === true) };
    },
    async draft(asked, from) {
      const mine = await own.draft(asked, from);
      if (mine) return mine;
      const others = await ask('draft', asked, null);
      return others.find(({ value }) => value)?.value ?? null;
    },
    async thread(asked, from) {
      const mine = await own.thread(asked, from);
      if (mine) return mine;
      const others = await ask('thread', asked, null);
      return others.find(({ value }) => value)?.value ?? null;
    },
    async kept(asked, from) {
      await own.kept(asked, from);
      await ask('kept', asked, null);
    },
  };
}
