import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CopyWishes {
  /** a page whose host is granted: as if the person had answered the browser's question, which a driver cannot */
  grant?: string[];
  /** optional permissions that are granted, for the same reason */
  permissions?: string[];
  /** what the clocks of page and extension read when a page starts to load */
  now?: number;
}

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  content_scripts?: {
    matches: string[];
    js?: string[];
    world?: string;
    run_at?: string;
    all_frames?: boolean;
    match_origin_as_fallback?: boolean;
  }[];
  background?: { service_worker?: string; scripts?: string[] };
}

/** A copy of a build in a temporary folder, with what only a person or the calendar could change already changed. */
export function copyOfBuild(build: string, wishes: CopyWishes): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'juli-copy-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const patterns = (wishes.grant ?? []).map((url) => {
    const { protocol, hostname } = new URL(url);
    return `${protocol}//${hostname}/*`;
  });
  if (patterns.length > 0) {
    // the extension itself sets up its reader for what was granted
    manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...patterns])];
  }
  if (wishes.permissions) {
    const granted = wishes.permissions;
    manifest.permissions = [...(manifest.permissions ?? []), ...granted];
    manifest.optional_permissions = manifest.optional_permissions?.filter((each) => !granted.includes(each)) ?? [];
  }
  if (wishes.now !== undefined && manifest.content_scripts) setClock(folder, manifest, wishes.now, patterns);
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Content scripts of one extension share a global per frame, so a script ahead of ours can set its clock, and in the world of the page the page's. */
function setClock(folder: string, manifest: Manifest, now: number, granted: string[]) {
  const source = clockSource(now);
  writeFileSync(join(folder, 'clock.js'), source);
  const matches = [...new Set([...(manifest.content_scripts ?? []).flatMap((script) => script.matches), ...granted])];
  // the same file for both worlds would run in one of them only (Chromium)
  writeFileSync(join(folder, 'clock-page.js'), source);
  const clock = {
    matches,
    js: ['clock.js'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  manifest.content_scripts = [
    clock,
    { ...clock, js: ['clock-page.js'], world: 'MAIN' },
    ...(manifest.content_scripts ?? []),
  ];
  for (const script of new Set([manifest.background?.service_worker, ...(manifest.background?.scripts ?? [])])) {
    if (!script) continue;
    const path = join(folder, script);
    writeFileSync(path, `${source}\n${readFileSync(path, 'utf8')}`);
  }
}

const clockSource = (now: number) => `(() => {
  const Real = Date;
  const born = performance.timeOrigin;
  const clock = () => Math.round(${now} + Math.max(0, Real.now() - born));
  const Told = new Proxy(Real, {
    apply: () => new Real(clock()).toString(),
    construct: (target, args, as) => Reflect.construct(target, args.length ? args : [clock()], as === Told ? target : as),
    get: (target, key) => (key === 'now' ? clock : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Told;
  globalThis.Date = Told;
})();`;
