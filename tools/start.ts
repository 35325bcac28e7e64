/**
 * `npm start`: the extension in a real Chromium on a sample conversation. With a desktop the window stays open until it
 * is closed; without one the same happens unseen, and a table and pictures tell what was read, marked and kept.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PageReport } from '../lib/messages';
import { expected, keepFromCard, openCard, openConversation, type Session, untilSaid } from '../tests/browser/session';
import { buildFor } from './build';
import { root } from './root';

export async function main(): Promise<number> {
  const visible = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  console.log('Building the extension …');
  const build = await buildFor('chromium');
  console.log(`Opening the sample conversation in Chromium${visible ? '' : ' (no display, so it stays unseen)'} …`);
  const session = await openConversation({ browser: 'chromium', build, visible });
  try {
    await (visible ? stayOpen(session) : showUnseen(session));
    return 0;
  } catch (error) {
    console.error(`\nIt did not work: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await session.close();
  }
}

async function stayOpen({ tab, report }: Session) {
  console.log(`\n${table(await report())}`);
  console.log(
    '\nIt works: the window shows the conversation with its marks; the button 据理 is in the toolbar (puzzle piece).',
  );
  console.log('Close the window to end.');
  const browser = tab.page.browser();
  // the conversation alone: what was opened to ask it is not for the person
  for (const page of await browser.pages()) if (page !== tab.page) await page.close();
  await new Promise<void>((done) => {
    browser.once('disconnected', () => done());
    tab.page.once('close', () => done());
  });
}

async function showUnseen({ driver, tab, report }: Session) {
  const out = join(root(), 'out');
  mkdirSync(out, { recursive: true });
  const picture = (name: string) => join(out, `${name}.png`);
  await tab.screenshot(picture('page'));

  await openCard(tab);
  await tab.screenshot(picture('card'));
  await keepFromCard(tab);

  const popup = await driver.popup(tab);
  await untilSaid(popup, /完好/);
  await popup.screenshot(picture('popup'));
  await popup.close();

  const { rows } = (await driver.askBackground('log', { before: null, limit: 5 })) as { rows: Kept[] };
  console.log(`\n${table(await report())}`);
  for (const { seq, hash, intact, excerpt } of rows)
    console.log(
      `\nKept as evidence no. ${seq} (${hash.slice(0, 12)}…, ${intact ? 'intact' : 'NOT intact'}): ${excerpt.replace(/\s+/g, ' ').slice(0, 30)}…`,
    );
  const names = ['page', 'card', 'popup'].map((name) => relative(process.cwd(), picture(name)));
  console.log(`Pictures: ${names.join(', ')}`);
  console.log('\nIt works: the sample conversation was read, marked and kept.');
}

interface Kept {
  seq: number;
  hash: string;
  intact: boolean;
  excerpt: string;
}

function table({ messages, painted }: PageReport): string {
  const rows = messages.map(({ sentAt, direction, verdict, findings, text }) => [
    sentAt?.slice(5, 16).replace('T', ' ') ?? '?',
    direction === 'outgoing' ? '→' : '←',
    verdict ?? '',
    findings.map(({ signal }) => signal).join(', '),
    painted.filter((words) => text.includes(words)).join(' … '),
    text.replace(/\s+/g, ' '),
  ]);
  const widths = [11, 2, 7, 42, 36, 30];
  const head = ['sent', '', 'verdict', 'signals', 'marked words', `text (${expected().messages.length} messages)`];
  return [head, ...rows].map((row) => row.map((cell, i) => fitted(cell, widths[i] ?? 20)).join(' │ ')).join('\n');
}

/** Cuts or fills to so many columns; Chinese signs take two. */
function fitted(text: string, columns: number): string {
  let used = 0;
  let out = '';
  for (const sign of text) {
    const width = /[\u1100-\u115f\u2e80-\uffdc]/.test(sign) ? 2 : 1;
    if (used + width > columns - (out.length < text.length ? 1 : 0) && out.length + sign.length < text.length) {
      return `${out}…${' '.repeat(Math.max(0, columns - used - 1))}`;
    }
    used += width;
    out += sign;
  }
  return out + ' '.repeat(Math.max(0, columns - used));
}
