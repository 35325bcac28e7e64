import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../../lib/i18n/zh-CN';
import { choose, fill, goTo, openDesk, press, said } from '../desk';
import { openBrowser, until } from '../driver';
import { speakChinese } from '../session';
import type { Spec } from '../shape';
import { violations } from './axe';

/** A call that was recorded is heard where it is kept; what no browser plays is said to be so and can be saved. */
export const recording: Spec = {
  name: 'capture: a recording is heard in its record, and a format nobody plays is said to be so',
  async run({ browser, build, out }) {
    const dir = mkdtempSync(join(tmpdir(), 'juli-sound-'));
    const driver = await openBrowser({ browser, extension: build, hosts: [], serve: () => null });
    try {
      await speakChinese(driver);
      writeFileSync(join(dir, '通话.wav'), tone());
      writeFileSync(join(dir, '老手机.amr'), '#!AMR\nnot playable here');
      const desk = await openDesk(driver, 'new');
      await fill(desk, words['new.text.call'], '录了音');
      await choose(desk, join(dir, '通话.wav'));
      await said(desk, /通话\.wav/);
      await choose(desk, join(dir, '老手机.amr'));
      await said(desk, /老手机\.amr/);
      await press(desk, words['new.save']);
      await said(desk, /已存好，第 1 号/);
      await goTo(desk, 'record/1');
      const heard = await until('the recording to be ready', () =>
        desk.run(() => {
          const sound = document.querySelector('audio');
          return (
            sound && sound.readyState > 0 && { seconds: Math.round(sound.duration), error: sound.error?.code ?? 0 }
          );
        }),
      );
      assert.deepEqual(heard, { seconds: 2, error: 0 });
      await desk.run(() => document.querySelector('audio')?.scrollIntoView({ block: 'center' }));
      await new Promise((done) => setTimeout(done, 300));
      await desk.screenshot(`${out}/${browser}-recording.png`);
      assert.deepEqual(await violations(desk), []);
      assert.deepEqual([...desk.errors, ...(await driver.extensionErrors())], []);
    } finally {
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

/** Two seconds of 440 Hz, 8 bits, 8000 a second. */
function tone(): Buffer {
  const samples = Buffer.from(Array.from({ length: 16_000 }, (_, i) => 128 + Math.round(90 * Math.sin(i * 0.3456))));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
