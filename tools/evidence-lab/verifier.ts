/** A package out of a browser, checked by the tools of every Linux and by its own page, then again with one byte changed. */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launch, type Name, open } from './browser';
import type { Lab } from './page';

declare const lab: Lab;

export async function verifier(name: Name, dir: string, url: string): Promise<number> {
  mkdirSync(join(dir, 'profile'));
  const browser = await launch(name, join(dir, 'profile'));
  const page = await open(browser, url);
  await page.evaluate(() => lab.capture(3));
  const { size } = await page.evaluate(() => lab.pack());
  const archive = join(dir, 'package.zip');
  const out = createWriteStream(archive);
  for (let at = 0; at < size; at += 1_000_000)
    out.write(Buffer.from(await page.evaluate((p) => lab.piece(p, 1_000_000), at), 'base64'));
  await new Promise<void>((resolve) => out.end(resolve));
  execFileSync('unzip', ['-q', archive, '-d', dir]);
  const base = join(dir, readdirSync(dir).find((entry) => entry.startsWith('evidence-')) ?? '');
  execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: base });

  const report = await browser.newPage();
  await report.goto(`file://${encodeURI(join(base, '证据目录.html'))}`);
  mkdirSync(join(process.cwd(), 'out'), { recursive: true });
  await report.screenshot({ path: join(process.cwd(), 'out', `report-${name}.png`) });
  const check = await browser.newPage();
  await check.goto(`file://${encodeURI(join(base, '核验.html'))}`);
  const say = async (path: string, folder: boolean) => {
    await check.evaluate(() => document.querySelector('#status')?.removeAttribute('data-outcome'));
    const input = await check.$(folder ? 'input[webkitdirectory]' : 'input[accept=".zip"]');
    if (input === null) throw new Error('no input');
    await (input as Awaited<ReturnType<typeof check.$<'input'>>>)?.uploadFile(path);
    await check.waitForSelector('#status[data-outcome]', { timeout: 20_000 });
    return check.evaluate(() => ({
      status: document.querySelector('#status')?.textContent ?? '',
      files: [...document.querySelectorAll('#faults code')].map((code) => code.textContent ?? ''),
    }));
  };
  const zip = await say(archive, false);
  console.log(`as ZIP: ${zip.status}`);
  let wrong = zip.files.length;
  const shot = join(process.cwd(), 'out');
  await check.screenshot({ path: join(shot, `verifier-${name}-intact.png`) });
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(base, file)).isFile(),
  );
  for (const file of files) {
    const bytes = readFileSync(join(base, file));
    if (bytes.length === 0) continue;
    const at = Math.floor(Math.random() * bytes.length);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    // a folder cannot be handed over in every driver, so the changed files go in as an archive again
    writeFileSync(join(base, file), bytes);
    const changed = join(dir, 'changed.zip');
    rmSync(changed, { force: true });
    execFileSync('zip', ['-q', '-r', '-0', '-D', changed, relative(dir, base)], { cwd: dir });
    const said = await say(changed, false);
    if (!said.files.includes(file)) {
      wrong++;
      console.log(`NOT NAMED: ${file} (byte ${at}): ${said.status} ${said.files.join(' ')}`);
    }
    if (file.endsWith('picture.png')) await check.screenshot({ path: join(shot, `verifier-${name}-changed.png`) });
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(join(base, file), bytes);
  }
  await browser.close();
  console.log(
    `${name}: one byte changed in each of ${files.length} files, ${wrong === 0 ? 'every one named' : `${wrong} wrong`}`,
  );
  return wrong === 0 ? 0 : 1;
}
