import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../tests/browser/driver';
import { root } from './root';

const builds = {
  chromium: { name: 'chrome', folder: 'chrome-mv3' },
  firefox: { name: 'firefox', folder: 'firefox-mv3' },
};
const sources = [
  'entrypoints/**/*',
  'components/**/*',
  'lib/**/*',
  'public/**/*',
  'wxt.config.ts',
  'tools/{make,made}-tables.ts',
  'package-lock.json',
];

/** The folder of the build for this browser, made anew when there is none or a source is newer. Says nothing on standard output. */
export async function buildFor(browser: BrowserName): Promise<string> {
  const { name, folder } = builds[browser];
  const out = join(root(), '.output', folder);
  if (isFresh(out)) return out;
  const unlock = await lock(`${out}.lock`);
  try {
    if (isFresh(out)) return out; // someone else built meanwhile
    const wxt = join(root(), 'node_modules', '.bin', 'wxt');
    const { status, stdout, stderr } = spawnSync(wxt, ['build', '-b', name], { cwd: root(), encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`);
    return out;
  } finally {
    unlock();
  }
}

function isFresh(out: string): boolean {
  const manifest = join(out, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return globSync(sources, { cwd: root(), exclude: ['**/*.test.*', '**/*.bench.*'] }).every(
    (file) => statSync(join(root(), file)).mtimeMs <= built || statSync(join(root(), file)).isDirectory(),
  );
}

/** Two tools started at once must not build into the same folder. A lock left by a crash is ignored after two minutes. */
async function lock(path: string): Promise<() => void> {
  mkdirSync(join(path, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch {
      if (existsSync(path) && Date.now() - statSync(path).mtimeMs > 120_000)
        rmSync(path, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}
