/** What may be the name of a file in an archive of unknown origin. */
import { ZipFault } from './zip-fault';

/** Relative, forward slashes, no step upwards, no drive, nothing a terminal or file system would stumble over. */
export function isPlainPath(name: string): boolean {
  if (name === '' || name.length > 500 || /[\p{Cc}\\:*?"<>|\u202a-\u202e\u2066-\u2069]/u.test(name)) return false;
  const steps = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..' && !/[. ]$/.test(step));
}

/** No two names that one file system would take for one, and no file that another needs as its folder. */
export function checkNames(listed: readonly { name: string }[]): void {
  const kinds = new Map<string, 'file' | 'folder'>();
  const put = (name: string, kind: 'file' | 'folder', full: string) => {
    const there = kinds.get(name);
    if (there !== undefined && (there === 'file' || kind === 'file')) throw new ZipFault('zip-duplicate-name', full);
    kinds.set(name, kind);
    return there !== undefined;
  };
  for (const { name } of listed) {
    const steps = name.normalize('NFC').toLowerCase().split('/');
    const last = steps.pop();
    if (last) put([...steps, last].join('/'), 'file', name);
    // the folders above; where one is known, so are those above it
    while (steps.length > 0 && !put(steps.join('/'), 'folder', name)) steps.pop();
  }
}
