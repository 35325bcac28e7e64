/** A browser with the lab's page open in it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { binaries } from '../../tests/browser/driver/binaries';
import type { Lab } from './page';

export type Name = 'chromium' | 'firefox';

declare const lab: Lab;

/** A page with the lab in it, and the script of its helpers. */
export async function serve() {
  const scripts = new Map([
    ['/lab.js', await bundled('tools/evidence-lab/page.ts')],
    ['/sums.js', await bundled('entrypoints/desk/evidence/sums-worker.ts')],
  ]);
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', `${script === undefined ? 'text/html' : 'text/javascript'}; charset=utf-8`);
    response.end(
      script ?? '<!doctype html><title>lab</title><input type="file" multiple><script src="/lab.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    root: process.cwd(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(process.cwd(), entry), formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  return chunk?.code ?? '';
}

export function launch(name: Name, profile: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return name === 'chromium'
    ? puppeteer.launch({
        executablePath: binaries.chromium(),
        userDataDir: profile,
        pipe: true,
        protocolTimeout: 900_000,
        args: [...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', '--enable-precise-memory-info'],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: binaries.firefox(),
        userDataDir: profile,
        protocolTimeout: 900_000,
      });
}

export async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Files on a disk, attached as a person does. */
export async function attach(page: Page, files: readonly string[]): Promise<void> {
  const field = (await page.$('input')) as Awaited<ReturnType<typeof page.$<'input'>>>;
  await field?.uploadFile(...files);
  await page.evaluate(() => lab.attach());
}
