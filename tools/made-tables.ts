/**
 * For the build of the extension: puts what make-tables.ts wrote in the place of the modules that would make it anew at
 * every start. While developing nothing is replaced, so that a changed rule counts at once.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const root = join(import.meta.dirname, '..');
let made: Record<string, string> | null = null;

export function madeTables(): Plugin {
  return {
    name: 'made-tables',
    enforce: 'pre',
    load(id) {
      const path = relative(root, id).replaceAll('\\', '/');
      if (
        !/^(?:lib\/risk\/(?:made|rules\/[^/]+)|lib\/text\/made-variants|entrypoints\/background\/pack-print)\.ts$/.test(
          path,
        )
      )
        return null;
      made ??= make();
      return made[path] ?? null;
    },
  };
}

function make(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'juli-tables-'));
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools', 'run.mjs'), 'make-tables', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The tables could not be made:\n${stderr}`);
  const text = readFileSync(join(folder, 'made.json'), 'utf8');
  rmSync(folder, { recursive: true });
  return JSON.parse(text);
}
