import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import words from '../../../lib/i18n/zh-CN';
import { choose, fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, until } from '../driver';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** Looking after the log by hand: deleting leaves its mark, the code is remembered, a real authority stamps it. */
export const evidenceDesk: Spec = {
  name: 'the desk deletes visibly, remembers where the code went, and takes a time stamp',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-desk-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null, downloads: dir });
    try {
      await speakChinese(driver);
      const desk = await openDesk(driver, 'new');
      for (const [i, text] of ['说要联系我单位。', '语气平常，问几时能还。'].entries()) {
        await fill(desk, words['new.number'], `106900${i}`);
        await fill(desk, words['new.text.call'], text);
        await press(desk, words['new.save']);
        await said(desk, new RegExp(`已存好，第 ${i + 1} 号`));
      }

      await goTo(desk, 'log');
      await said(desk, new RegExp(words['care.first']));
      await fill(desk, words['log.search'], '几时');
      await said(desk, /找到 1 条/);
      await desk.screenshot(`${out}/${browser}-log.png`);

      await goTo(desk, 'record/1');
      await press(desk, words['delete.open']);
      await said(desk, new RegExp(words['delete.stays']));
      await press(desk, words['delete.do']);
      await said(desk, /内容已删除，删除说明是第 3 号/);
      await said(desk, new RegExp(words['log.deleted']));
      assert.doesNotMatch(await desk.run(() => document.body.innerText), /联系我单位/);

      await goTo(desk, 'care');
      await press(desk, words['check.do']);
      await said(desk, /3 条都和存下时一致[\s\S]*其中 1 条的内容已由您删除/);
      const code = (await said(desk, /3-[0-9A-Z-]{19}/)).match(/3-[0-9A-Z-]{19}/)?.[0] ?? '';
      await fill(desk, words['head.where'], '12378 投诉单');
      await press(desk, words['head.note']);
      await said(desk, /已记下，第 4 号[\s\S]*12378 投诉单/);
      await fill(desk, words['head.find'], code.toLowerCase().replaceAll('-', ' '));
      await press(desk, words['head.find.do']);
      await said(desk, new RegExp(words['head.find.same']));

      await press(desk, words['stamp.ask']);
      const request = await until('the request file', async () => {
        const [file] = readdirSync(dir).filter((name) => name.endsWith('.tsq'));
        return file !== undefined && statSync(join(dir, file)).size > 0 && join(dir, file);
      });
      await choose(desk, answerOf(request, dir));
      await said(desk, /回执有效，时间是20\d\d年/);
      await desk.screenshot(`${out}/${browser}-care.png`);

      await goTo(desk, 'export');
      await press(desk, words['export.for.lawyer']);
      await press(desk, words['export.masked']);
      await press(desk, words['export.do']);
      await said(desk, /完成[\s\S]*masked-/);
      await desk.screenshot(`${out}/${browser}-masked.png`);
      await press(desk, words['export.save']);
      const copy = await until('the masked copy', async () => {
        const [file] = readdirSync(dir).filter((name) => /^masked-.*\.zip$/.test(name));
        return file !== undefined && spawnSync('unzip', ['-qo', file], { cwd: dir }).status === 0 && join(dir, file);
      });
      const verifier = await driver.open(pathToFileURL(join(copy.replace(/\.zip$/, ''), '核验.html')).href);
      const input = await verifier.page.$('input[accept=".zip"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(copy);
      await said(verifier, /完好[\s\S]*这是遮住个人号码的副本，列出 \d 条[\s\S]*原始记录不在这份副本里/);
      await verifier.screenshot(`${out}/${browser}-masked-verifier.png`);
      await verifier.close();

      for (const dark of [false, true]) {
        await driver.dark(dark);
        for (const at of ['log', 'record/2', 'new', 'export', 'restore', 'care']) {
          await goTo(desk, at);
          await said(desk, /12356/);
          assert.deepEqual(await violations(desk), [], `${at}, ${dark ? 'dark' : 'light'}`);
        }
      }
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** What a time-stamp authority with OpenSSL as its software answers. */
function answerOf(request: string, dir: string): string {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' });
  writeFileSync(
    join(dir, 'tsa.cnf'),
    `[tsa]\ndefault_tsa = one\n[one]\nserial = serial\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\n[req]\ndistinguished_name = name\n[name]\n[ext]\nextendedKeyUsage = critical,timeStamping\n`,
  );
  writeFileSync(join(dir, 'serial'), '01\n');
  const subject = ['-subj', '/CN=Sample TSA', '-days', '9', '-config', 'tsa.cnf', '-extensions', 'ext', '-nodes'];
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-keyout', 'key.pem', '-out', 'tsa.pem', ...subject);
  const signer = ['-signer', 'tsa.pem', '-inkey', 'key.pem'];
  openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', request, ...signer, '-out', 'answer.tsr');
  return join(dir, 'answer.tsr');
}
