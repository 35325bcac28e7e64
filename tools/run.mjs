// Runs a command-line tool of this project: `node tools/run.mjs NAME …` builds tools/NAME.ts to plain JavaScript with
// the same bundler as the extension (so that folders of rules are collected the same way) and calls its `main`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const outDir = join(root, 'node_modules', '.cache', 'juli', `${name}-${process.pid}`);
// tsconfig.json builds on a file that WXT writes; in a fresh clone nobody has yet
if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
  spawnSync(join(root, 'node_modules', '.bin', 'wxt'), ['prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
mkdirSync(outDir, { recursive: true });
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: join(root, 'tools', `${name}.ts`),
    outDir,
    emptyOutDir: false,
    minify: false,
    target: 'esnext',
    rollupOptions: { output: { entryFileNames: 'tool.mjs' } },
  },
});
const tool = await import(pathToFileURL(join(outDir, 'tool.mjs')).href);
process.exitCode = (await tool.main(args)) ?? 0;
