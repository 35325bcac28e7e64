/** Ten thousand messages from a phone's backup into the log, measured in a real browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../lib/i18n/zh-CN';
import { choose, openDesk, press, said } from './desk';
import { type BrowserName, openBrowser, type Tab } from './driver';
import { lastNumber } from './last-number';
import { speakChinese } from './session';

const MANY = 10_000;

/** Ten thousand messages from forty numbers over a year, half of them about debts, as a phone's backup holds them. */
function large(): string {
  const texts = [
    '【示例金融】尊敬的客户，您的借款已逾期，请于今日18点前处理，以免影响您的信用。',
    '【示例小贷】再不还款我们将联系您的单位和家人，并安排人员上门走访。',
    '【示例快递】您的包裹已到驿站，取件码 3-2-1107，请及时领取。',
    '您尾号0000的卡3月1日消费128.50元，余额请在手机银行查看。',
    '晚上一起吃饭吗？老地方见。',
  ];
  const first = Date.parse('2025-03-01T00:00:00+08:00');
  const rows = Array.from({ length: MANY }, (_, n) => {
    const at = first + n * 3_120_000;
    return `  <sms protocol="0" address="1069${String(n % 40).padStart(8, '0')}" date="${at}" type="${n % 11 === 10 ? 2 : 1}" subject="null" body="${texts[n % texts.length]}编号${n}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" readable_date="x" contact_name="(Unknown)" />`;
  });
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${MANY}">\n${rows.join('\n')}\n</smses>\n`;
}

export interface Many {
  /** ms from handing over the file until it is told what is in it */
  looked: number;
  /** ms from the press until all is in the log */
  written: number;
  /** ms the page did not answer, at worst */
  longest: number;
  /** the same while nothing is done: how busy the machine is */
  idle: number;
}

export async function importMany(browser: BrowserName, build: string): Promise<Many> {
  const dir = mkdtempSync(join(tmpdir(), 'juli-many-'));
  const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
  try {
    await speakChinese(driver);
    const desk = await openDesk(driver, 'import');
    await desk.page.bringToFront();
    const file = join(dir, 'sms.xml');
    writeFileSync(file, large());
    await said(desk, /粘贴一段对话/);
    await watchPauses(desk);
    await new Promise((done) => setTimeout(done, 5_000));
    const idle = await pauses(desk);
    await watchPauses(desk);
    await choose(desk, file);
    await said(desk, new RegExp(words['import.which']));
    const looked = await pauses(desk);
    await press(desk, `全部新的：40 个号码，${MANY} 条`);
    await watchPauses(desk);
    await press(desk, `放进记录（${MANY} 条）`);
    await said(desk, new RegExp(`已存好 ${MANY} 条`));
    const written = await pauses(desk);
    assert.equal(await lastNumber(desk), MANY + 1);
    return {
      looked: looked.ms,
      written: written.ms,
      longest: Math.max(looked.longest, written.longest),
      idle: idle.longest,
    };
  } finally {
    await driver.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

interface Watched {
  since: number;
  last: number;
  longest: number;
  on: boolean;
}

/**
 * How long the page did not answer: the widest gap between two turns of a timer. It rests between them: a timer of no
 * time takes a whole processor, and the work it watches had the other one of two.
 */
const watchPauses = (desk: Tab) =>
  desk.run(() => {
    const now = performance.now();
    const watched: Watched = { since: now, last: now, longest: 0, on: true };
    Object.assign(globalThis, { watched });
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const at = performance.now();
      watched.longest = Math.max(watched.longest, at - watched.last);
      watched.last = at;
      if (watched.on) setTimeout(() => channel.port2.postMessage(null), 5);
    };
    channel.port2.postMessage(null);
  });

const pauses = (desk: Tab) =>
  desk.run(() => {
    const { watched } = globalThis as unknown as { watched: Watched };
    watched.on = false;
    return { ms: watched.last - watched.since, longest: watched.longest };
  });
