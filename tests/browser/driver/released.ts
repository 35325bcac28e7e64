import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './types';

/** What the driver put aside of a profile, and puts back some time after it has seen the browser go. */
const ASIDE = ['prefs.js.puppeteer', 'user.js.puppeteer'];
const LOCKS = ['SingletonLock', 'lock', '.parentlock'];

/** Until nothing that a killed browser left running works on its profile any more; then nothing locks it. */
export async function released(profile: string): Promise<void> {
  await until(
    'the profile to be let go of',
    async () => !ASIDE.some((name) => existsSync(join(profile, name))) && !isHeld(profile),
  );
  for (const lock of LOCKS) rmSync(join(profile, lock), { force: true });
}

/** Whether a process was started with it or has a file of it open. */
const isHeld = (profile: string) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        const files = `/proc/${pid}/fd`;
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile) ||
          readdirSync(files).some((file) => linkOf(join(files, file)).startsWith(profile))
        );
      } catch {
        // it has ended meanwhile, or is somebody else's
        return false;
      }
    });

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // closed meanwhile
  }
}
