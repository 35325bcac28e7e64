/** Builds 核验.html, the page in every package that checks it offline, from lib/evidence/verifier. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const STYLE = `:root{color-scheme:light dark;--paper:#faf8f4;--ink:#1e2833;--muted:#56616d;--accent:#1b5e6b;--kept:#2c6340;--off:#86305a}
@media(prefers-color-scheme:dark){:root{--paper:#13171c;--ink:#e7eaee;--muted:#a6afba;--accent:#7fc6d1;--kept:#8ccba0;--off:#e8a0c6}}
body{margin:0 auto;padding:32px 24px;max-width:720px;background:var(--paper);color:var(--ink);font:15px/1.65 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
h1{font-size:22px}label{display:block;margin:12px 0}.choose{position:relative;display:inline-block;margin:4px 12px 4px 0;padding:6px 16px;border:1px solid var(--accent);border-radius:6px;color:var(--accent);cursor:pointer}.choose input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer;width:100%}.choose:focus-within{outline:2px solid var(--accent);outline-offset:2px}input{display:block;margin-top:4px;font:inherit;min-height:32px;color:inherit}input[type=text]{width:100%;box-sizing:border-box;border:1px solid var(--muted);border-radius:6px;padding:4px 8px;background:transparent}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}#status{font-weight:600;min-height:1.65em}#status[data-outcome=intact]{color:var(--kept)}#status[data-outcome=changed],#status[data-outcome=unreadable]{color:var(--off)}
code,dd{overflow-wrap:anywhere}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 12px}dt,.muted{color:var(--muted);font-size:13px}dd{margin:0}`;

/** The whole page as text. */
export async function verifierPage(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: join(root, 'lib/evidence/verifier/main.ts'), formats: ['iife'], name: 'verify' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  // the file lies in folders called by anybody anything: only ASCII in the script, and nothing that ends it early
  const script = chunk.code
    .replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<\/(script)/gi, '<\\/$1');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>核验</title>
<style>${STYLE}</style></head><body>
<script>
${script}
</script></body></html>
`;
}

export async function main(): Promise<void> {
  const page = await verifierPage(process.cwd());
  writeFileSync(join(process.cwd(), 'lib/evidence/package/verifier.txt'), page);
  process.stdout.write(`lib/evidence/package/verifier.txt: ${page.length} characters\n`);
}
