/** Pages of the extension that keep messages until they are killed, and what was acknowledged to them. */
import type { Driver, Tab } from '../../tests/browser/driver';

export const CONTEXTS = 3;

export interface Tally {
  acknowledged: Map<string, string>;
  /** numbers that were acknowledged for two different records */
  twoForOne: number;
}

/** Pages that keep one message after the other, each again with the same id until it is acknowledged. */
export async function writers(driver: Driver, tally: Tally): Promise<Tab[]> {
  const bySeq = new Map<string, string>();
  const tabs: Tab[] = [];
  for (let i = 0; i < CONTEXTS; i++) tabs.push(await driver.openOwn('popup.html'));
  for (const tab of tabs) {
    await tab.run(keepOn);
    void follow(tab, ([id, seq, hash]) => {
      if ((bySeq.get(seq) ?? id) !== id) tally.twoForOne++;
      bySeq.set(seq, id);
      tally.acknowledged.set(id, `${seq} ${hash}`);
    });
  }
  return tabs;
}

type Told = [id: string, seq: string, hash: string];

/** Fetches what was acknowledged until the page is gone; what was not fetched before a kill is not counted. */
async function follow(tab: Tab, tell: (told: Told) => void): Promise<void> {
  try {
    for (;;) {
      const told = await tab.run(() => (globalThis as unknown as { told: Told[] }).told.splice(0));
      for (const one of told) tell(one);
      await pause(30);
    }
  } catch {
    // closed or killed
  }
}

/** Runs in the page; it is left running there. */
function keepOn(): void {
  interface Answer {
    ok: boolean;
    value?: { seq: number; hash: string };
  }
  const { browser } = globalThis as unknown as {
    browser: { runtime: { sendMessage(message: unknown): Promise<Answer | undefined> } };
  };
  const told: Told[] = [];
  Object.assign(globalThis, { told });
  const later = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));
  const draft = (id: string) => ({
    id,
    kind: 'message',
    how: 'card',
    channel: 'sms',
    site: 'google-messages',
    url: 'https://messages.google.com/web/conversations/7',
    title: '',
    thread: '7',
    sender: '1069',
    direction: 'incoming',
    shownTime: null,
    sentAt: null,
    text: `${id} 您的账单已逾期，请联系我们处理。`,
    before: [],
    after: [],
    dom: `<p>${'文'.repeat(3000)}</p>`,
    capturedAt: Date.now(),
    zoneOffset: 480,
    zone: 'Asia/Shanghai',
    refersTo: null,
  });
  const run = async () => {
    while (!('enough' in globalThis)) {
      const id = crypto.randomUUID();
      for (;;) {
        const asked = browser.runtime.sendMessage({ juli: 1, call: 'keep', ask: { draft: draft(id) } });
        const answer = await Promise.race([asked.catch(() => undefined), later(2000)]);
        if (answer?.ok && answer.value) {
          told.push([id, String(answer.value.seq), answer.value.hash]);
          break;
        }
        await later(20);
      }
    }
  };
  void run();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
