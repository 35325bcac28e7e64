/**
 * The evidence room in real browsers, where only real browsers can tell. `npm run evidence-lab -- WHAT [--browser
 * chromium|firefox] [--trials N] [--records N] [--megabytes N]`
 *   kill      the whole browser is killed at random moments while three tabs write; nothing acknowledged may be lost
 *   kill-extension  the same with the built extension: its background is killed --background N times (100) while three
 *             of its pages write, then the whole browser --whole N times (20)
 *   tamper    --trials N of each way to change a package (1000); every --shell th also by the lines of 说明.txt (20)
 *   bench     capture, list, search, export, verification
 *   lock      a lock laid over 10,000 records and --megabytes N of files: how long, how long the page stood still
 *   locked    --megabytes N of recordings into a backup under a passphrase, and back from it
 *   verifier  keep → export → unzip → sha256sum → 核验.html says intact → one byte of every file changed → it says which
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { released } from '../tests/browser/driver';
import { launch, type Name, open, serve } from './evidence-lab/browser';
import { killExtension } from './evidence-lab/kill-extension';
import { bench, lock, locked } from './evidence-lab/measure';
import type { Lab } from './evidence-lab/page';
import { sameNice } from './evidence-lab/same-nice';
import { tamper } from './evidence-lab/tamper';
import { verifier } from './evidence-lab/verifier';

declare const lab: Lab;

export async function main(args: string[]): Promise<number> {
  const option = (name: string, otherwise: string) => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
  };
  const browser: Name = option('browser', 'chromium') === 'firefox' ? 'firefox' : 'chromium';
  const dir = mkdtempSync(join(tmpdir(), 'evidence-lab-'));
  const site = await serve();
  const free = sameNice();
  try {
    switch (args[0]) {
      case 'kill':
        return await kill(browser, dir, site.url, Number(option('trials', '20')));
      case 'kill-extension':
        return await killExtension(browser, dir, Number(option('background', '100')), Number(option('whole', '20')));
      case 'tamper':
        return await tamper(dir, Number(option('trials', '1000')), Number(option('shell', '20')));
      case 'bench':
        return await bench(
          browser,
          dir,
          site.url,
          Number(option('records', '100000')),
          Number(option('megabytes', '200')),
        );
      case 'verifier':
        return await verifier(browser, dir, site.url);
      case 'lock':
        return await lock(browser, dir, site.url, Number(option('megabytes', '1000')));
      case 'locked':
        return await locked(browser, dir, site.url, Number(option('megabytes', '1000')));
      default:
        console.error('what? kill, kill-extension, tamper, bench, lock, locked or verifier');
        return 2;
    }
  } finally {
    free();
    site.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function kill(name: Name, dir: string, url: string, trials: number): Promise<number> {
  const profile = join(dir, 'profile');
  mkdirSync(profile);
  const kept = new Map<number, string>();
  let bad = 0;
  for (let trial = 1; trial <= trials; trial++) {
    const browser = await launch(name, profile);
    let first: () => void = () => {};
    const begun = new Promise<void>((resolve) => {
      first = resolve;
    });
    for (const context of [1, 2, 3]) {
      const page = await open(browser, url);
      page.on('console', (message) => {
        const [, seq, hash] = /^kept (\d+) (\w+)/.exec(message.text()) ?? [];
        if (seq === undefined || hash === undefined) return;
        const before = kept.get(Number(seq));
        if (before !== undefined && before !== hash) bad++;
        kept.set(Number(seq), hash);
        first();
      });
      void page.evaluate((n) => void lab.write(n), context).catch(() => {});
    }
    await begun;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1200));
    const process = browser.process();
    const gone = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await gone;
    await browser.disconnect().catch(() => {});
    await released(profile);
  }
  const browser = await launch(name, profile);
  const { verified, hashes } = await (await open(browser, url)).evaluate(() => lab.state());
  await browser.close();
  const there = new Set(hashes);
  const lost = [...kept].filter(([seq, hash]) => !there.has(`${seq} ${hash}`)).length;
  console.log(
    JSON.stringify({
      browser: name,
      trials,
      acknowledged: kept.size,
      inLog: verified.total,
      lost,
      twoForOneNumber: bad,
      faults: verified.faults,
    }),
  );
  return lost + bad + verified.faults.length === 0 ? 0 : 1;
}
