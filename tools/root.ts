import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** The project's folder. Tools run as bundles from a cache folder below it, so it is searched for upwards. */
export function root(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'wxt.config.ts'))) return folder;
  return process.cwd();
}

/** A file as the person typed it: npm changes the folder before it runs a script and tells the old one in INIT_CWD. */
export function typedPath(path: string): string {
  if (isAbsolute(path)) return path;
  const typed = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  return existsSync(dirname(typed)) ? typed : resolve(path);
}
