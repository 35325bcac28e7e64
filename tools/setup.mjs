// The first step of `npm start` and `npm test`: installs what is missing on a bare machine, then runs the tool named.
// Plain JavaScript for whatever Node is there; everything behind it runs on the Node that the packages bring along.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [tool, ...args] = process.argv.slice(2);
const say = (line) => console.log(`[setup] ${line}`);

/** Ends with one line that says what to do. */
function stop(line) {
  console.error(`[setup] ${line}`);
  process.exit(1);
}

function run(command, commandArgs, env = {}) {
  const { status, error } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return !error && status === 0;
}

function installPackages() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the packages (npm ci) …');
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']))
    stop('npm ci did not succeed; see above, then run the same command again.');
}

const browsers = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    debian: 'chromium',
  },
  { name: 'Firefox', variable: 'FIREFOX', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], debian: 'firefox-esr' },
];

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim() !== '';
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function missingOnThisMachine() {
  const missing = [];
  for (const { name, variable, paths, debian } of browsers) {
    const named = process.env[variable];
    if (named && !existsSync(named)) stop(`${variable} names ${named}, which is not there.`);
    // npm start opens Chromium only
    if (!named && !paths.some((path) => existsSync(path)) && !(tool === 'start' && name === 'Firefox'))
      missing.push({ what: `${name} (or its path in ${variable})`, debian });
  }
  // Elsewhere than on Linux the system brings its own Chinese fonts.
  if (process.platform === 'linux' && !hasChineseFont())
    missing.push({ what: 'a Chinese font', debian: 'fonts-noto-cjk' });
  return missing;
}

function installBrowsers() {
  const missing = missingOnThisMachine();
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get'))
    stop(
      `Please install: ${missing.map(({ what }) => what).join(', ')}. On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
  say(`installing from Debian: ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (
    !run('apt-get', ['update', '-q'], env) ||
    !run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], env)
  )
    stop(`apt-get could not install ${packages.join(', ')}; see above, then run the same command again.`);
  const still = missingOnThisMachine();
  if (still.length > 0) stop(`Still missing after the installation: ${still.map(({ what }) => what).join(', ')}.`);
}

/** The tools need Node 22.12; on Linux the packages bring one. */
function findNode() {
  const brought = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 12))
    stop(`The tools need Node 22.12 or newer, this is ${process.versions.node}. Please install a newer Node.`);
  return process.execPath;
}

if (!tool) stop('Usage: node tools/setup.mjs start|test');
installPackages();
installBrowsers();
const node = findNode();
const { status, signal } = spawnSync(node, [join(root, 'tools', 'run.mjs'), tool, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}` },
});
process.exit(status ?? (signal ? 1 : 0));
