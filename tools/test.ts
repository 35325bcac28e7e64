/** `npm test`: every check there is, one after the other, and one closing line with the sum over all of them. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** what failed, and what passed at the second try only */
  names?: string[];
}
const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

export async function main(): Promise<number> {
  const folder = root();
  const out = join(folder, 'out', 'test');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name);
  const run = (command: string, args: string[]) => {
    const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    if (error) console.error(error.message);
    return status === 0;
  };

  const steps: [string, () => Count][] = [
    ['lint', () => one(run(bin('biome'), ['check', '--error-on-warnings', '.']))],
    ['types', () => one(run(bin('wxt'), ['prepare']) && run(bin('tsc'), ['--noEmit']))],
    [
      'unit tests',
      () => {
        const file = join(out, 'unit.json');
        const ok = run(bin('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
        return counted(ok, () => unitCount(file));
      },
    ],
    ['build for Chromium', () => one(run(bin('wxt'), ['build', '-b', 'chrome']))],
    ['build for Firefox', () => one(run(bin('wxt'), ['zip', '-b', 'firefox']))],
    [
      'add-on linter',
      () => {
        const zip = globSync('.output/juli-*-firefox.zip', { cwd: folder }).sort().at(-1);
        return one(zip !== undefined && run(bin('addons-linter'), [join(folder, zip)]));
      },
    ],
    [
      'browser tests',
      () => {
        const file = join(out, 'browser.json');
        const ok = run(process.execPath, [join(folder, 'tools', 'run.mjs'), 'browser-tests', '--json', file]);
        return counted(ok, () => JSON.parse(readFileSync(file, 'utf8')) as Count);
      },
    ],
  ];

  const sum: Count = { passed: 0, failed: 0, skipped: 0 };
  const broken: string[] = [];
  const names: string[] = [];
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const count = step();
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    if (count.failed > 0) broken.push(name);
    names.push(...(count.names ?? []).map((one) => `${name}: ${one}`));
    console.log(`   ${name}: ${count.failed === 0 ? 'fine' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log(broken.length === 0 ? '\nEverything passed.' : `\nTo look at: ${broken.join(', ')} (see above).`);
  for (const one of names) console.log(`  ${one}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum.failed === 0 ? 0 : 1;
}

/** A runner that ends badly has failed at least once, whatever its own count says; so has one that left none. */
function counted(ok: boolean, read: () => Count): Count {
  let count: Count;
  try {
    count = read();
  } catch {
    return one(false);
  }
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function unitCount(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: {
      name: string;
      status: string;
      message: string;
      assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
    }[];
  };
  // a file that could not even be loaded holds no test to count
  const dead = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + dead.length,
    skipped: report.numPendingTests + report.numTodoTests,
    names: [
      ...dead.map(({ name, message }) => `${name}: ${firstLine(message)}`),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults.flatMap(({ status, fullName, failureMessages }) =>
          status === 'failed' ? [`${name}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`] : [],
        ),
      ),
    ],
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0];
