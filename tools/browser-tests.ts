/**
 * Runs the browser tests: `npm run browser -- [chromium|firefox] [part of a name] [--json FILE]`. Each test opens its
 * own browser, so that none can lean on another.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { specs } from '../tests/browser/specs';
import { buildFor } from './build';
import { root } from './root';

const names = ['chromium', 'firefox'] as const;
const patience = 120_000;

export async function main(args: string[]): Promise<number> {
  const jsonAt = args.indexOf('--json');
  const jsonFile = jsonAt < 0 ? null : args[jsonAt + 1];
  const words = jsonAt < 0 ? args : args.filter((_, i) => i !== jsonAt && i !== jsonAt + 1);
  const browsers = names.filter(
    (name) => words.includes(name) || !(words.includes('chromium') || words.includes('firefox')),
  );
  const parts = words.filter((word) => !names.some((name) => name === word));
  const chosen = specs.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
  const count = { passed: 0, failed: 0, skipped: 0, names: [] as string[] };
  const out = join(root(), 'out', 'shots');
  mkdirSync(out, { recursive: true });

  for (const browser of browsers) {
    const built = buildFor(browser);
    await built.catch(() => {}); // told by each test
    for (const spec of chosen) {
      const start = Date.now();
      try {
        const build = await built;
        const first = await inTime(spec.run({ browser, build, out })).catch((error: unknown) => error ?? 'failed');
        if (first !== undefined) {
          // a window may lose the focus, or a browser stumble at its start; what is wrong in the product fails again
          console.log(`  … ${browser}: ${spec.name}: tried once more after\n${indent(told(first))}`);
          await inTime(spec.run({ browser, build, out }));
        }
        count.passed += 1;
        if (first !== undefined) count.names.push(`${browser}: ${spec.name} (at the second try)`);
        console.log(
          `  ✓ ${browser}: ${spec.name} (${Date.now() - start} ms${first === undefined ? '' : ', at the second try'})`,
        );
      } catch (error) {
        count.failed += 1;
        count.names.push(`${browser}: ${spec.name}`);
        console.log(`  ✗ ${browser}: ${spec.name} (${Date.now() - start} ms)`);
        console.log(indent(told(error)));
      }
    }
  }
  if (jsonFile) writeFileSync(jsonFile, JSON.stringify(count));
  console.log(`browser tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  // a browser that hung would keep this process alive
  setTimeout(() => process.exit(), 3000).unref();
  return count.failed === 0 && count.passed > 0 ? 0 : 1;
}

function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${patience / 1000} s`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const told = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
const indent = (text: string) => text.replace(/^/gm, '      ');
