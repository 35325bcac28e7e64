/** Pages of the test's own under real addresses, with their hosts granted: for behaviour that needs a page made for it. */
import type { PageReport } from '../../lib/messages';
import { type BrowserName, type Driver, openBrowser, type Tab, until } from './driver';
import { copyOfBuild } from './driver/copy';

export interface MadePage {
  url: string;
  html: string;
}

export interface Granted {
  driver: Driver;
  /** opens a page and waits until it is read */
  read(page: MadePage, enough?: (report: PageReport) => boolean): Promise<{ tab: Tab; report: PageReport }>;
  report(page: MadePage): Promise<PageReport>;
  close(): Promise<void>;
}

/** @param refused addresses among them whose hosts nobody granted */
export async function openGranted(
  browser: BrowserName,
  build: string,
  pages: readonly MadePage[],
  refused: readonly string[] = [],
): Promise<Granted> {
  const copy = copyOfBuild(build, { grant: pages.map(({ url }) => url).filter((url) => !refused.includes(url)) });
  const driver = await openBrowser({
    browser,
    extension: copy.folder,
    hosts: [...new Set(pages.map(({ url }) => new URL(url).host))],
    viewport: { width: 1100, height: 800 },
    serve: (url) => {
      const page = pages.find((one) => one.url === url.href.replace(/[#?].*$/, ''));
      return page ? { body: page.html } : null;
    },
  });
  const report = async ({ url }: MadePage) => (await driver.askPage(url, 'report', {})) as PageReport;
  try {
    await driver.ready();
    await driver.askBackground('granted', {});
  } catch (error) {
    await driver.close();
    copy.remove();
    throw error;
  }
  return {
    driver,
    report,
    async read(page, enough = ({ messages }) => messages.length > 0) {
      const tab = await driver.open(page.url);
      await tab.page.bringToFront();
      const read = await until(`${page.url} to be read`, async () => {
        const told = await report(page);
        return told.settled && enough(told) && told;
      });
      return { tab, report: read };
    },
    async close() {
      await driver.close();
      copy.remove();
    },
  };
}

/** A conversation in the shape of the proven web SMS page. */
export function smsPage(id: string, texts: readonly string[], extra: { head?: string; end?: string } = {}): MadePage {
  const rows = texts.map(
    (text, i) =>
      `<mws-message-wrapper msg-id="${i + 1}" is-outgoing="false"><div data-e2e-message-wrapper-core><mws-text-message-part aria-label="1069 说：…。接收时间：2026年11月2日 上午9:2${i % 10}。短信。"><div class="text"><mws-message-part-content data-e2e-message-content>${text}</mws-message-part-content></div></mws-text-message-part></div></mws-message-wrapper>`,
  );
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>短信</title>${extra.head ?? ''}<style>
html,body{height:100%;margin:0;font:15px/1.5 sans-serif}
main{height:100%;display:flex;flex-direction:column} mws-messages-list{display:block;flex:1;min-height:0;overflow-y:auto}
mws-message-wrapper{display:block;margin:8px 24px} .text{display:inline-block;max-width:60%;padding:8px 14px;border-radius:18px;background:#e9eef6}
</style></head><body><main><div data-e2e-header-title><h2>1069 0288 110</h2></div><mws-messages-list><div class="content" data-e2e-messages-list-content>${rows.join('\n')}</div></mws-messages-list><textarea rows="2"></textarea></main>${extra.end ?? ''}</body></html>`;
  return { url: `https://messages.google.com/web/conversations/${id}`, html };
}

/** The window of a lender's customer service: ground of the other side. */
export function chatPage(texts: readonly string[], extra: { head?: string; end?: string } = {}): MadePage {
  const rows = texts.map(
    (text, i) =>
      `<div class="chat-item ${i % 3 === 2 ? 'self right' : 'other left'}"><span class="time">2026-11-0${1 + (i % 8)} 09:1${i % 10}</span><div class="bubble"><p class="msg-text">${text}</p></div></div>`,
  );
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>在线客服</title>${extra.head ?? ''}<style>
html,body{height:100%;margin:0;font:15px/1.5 sans-serif} .chat{height:560px;overflow-y:auto;padding:12px}
.chat-item{display:flex;flex-direction:column;align-items:flex-start;margin:10px 0}.chat-item.right{align-items:flex-end}
.bubble{max-width:60%;padding:8px 14px;border-radius:12px;background:#eef1f6}.right .bubble{background:#cfe6ff}.time{font-size:12px;color:#888}p{margin:0}
</style></head><body><h1>云雀分期 在线客服</h1><div class="chat message-list" role="log">${rows.join('\n')}</div><textarea rows="2"></textarea>${extra.end ?? ''}</body></html>`;
  return { url: 'https://kefu.qiyukf.com/client', html };
}

export const HARSH = '今天不还钱，我们就上门泼油漆，打断你的腿，让你全村都知道你是老赖。';
export const TELLING = '您的欠款今天18点前不处理，我们将联系您的家人和单位同事说明情况。';
export const FRAUD = '您的账户涉嫌洗钱，请立即将资金转入安全账户6222020200112233445，并提供短信验证码。';
export const CALM = '【青禾银行】您尾号1234的信用卡本月账单1,286.40元，到期还款日11月8日，请按时还款。如已还款请忽略。';
