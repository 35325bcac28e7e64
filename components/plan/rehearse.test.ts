import { describe, expect, it } from 'vitest';
import { DICTIONARIES, t } from '../../lib/i18n';
import { LANGUAGES } from '../../lib/i18n/language';
import { guardPromise } from '../../lib/plan/promise';
import { MANNERS, nextScene, orderOf, SCENES, type Scene, type Stage } from '../../lib/plan/rehearsal';
import { aboutText, steadyText, theyText, youText } from './rehearse-words';

/** Every way through a scene, as the answers given. */
function ways(scene: Scene, stage: Stage = 'line', so: string[] = []): string[][] {
  const choices = orderOf(scene, stage);
  if (choices.length === 0) {
    expect(stage).toBe('end');
    return [so];
  }
  expect(so.length, 'nobody is sent round in circles').toBeLessThan(4);
  return choices.flatMap(({ manner, to }) => ways(scene, to, [...so, `${stage}:${manner}`]));
}

describe.each(SCENES)('%s', (scene) => {
  it('offers three answers, and each way ends', () => {
    expect(
      orderOf(scene, 'line')
        .map(({ manner }) => manner)
        .sort(),
    ).toEqual([...MANNERS].sort());
    expect(ways(scene)).toHaveLength(5);
  });

  it.each(LANGUAGES)('has words at every turn in %s, all different', (lang) => {
    const said = (['line', 'louder', 'pressed'] as const).flatMap((stage) => [
      t(lang, theyText(scene, stage)),
      ...orderOf(scene, stage).flatMap(({ manner }) => [
        t(lang, youText(scene, stage, manner)),
        t(lang, aboutText(scene, stage, manner)),
      ]),
    ]);
    // the steady sentence may be said at each of the three stages
    expect(new Set(said).size).toBe(said.length - 2);
    expect(t(lang, steadyText(scene)).length).toBeGreaterThan(10);
  });

  it('ends in a sentence that threatens nobody, refuses no payment and promises no sum', () => {
    const steady = t('zh-CN', steadyText(scene));
    expect(steady).not.toMatch(/不还|拒绝还|告你|报警抓|投诉你|停息|挂账/);
    expect(guardPromise(steady, { disposableFen: 0, today: '2026-11-22' })?.amountFen ?? null).toBeNull();
  });
});

it('goes from the first line to the last, with help named', () => {
  const seen: Scene[] = [];
  for (let at: Scene | null = SCENES[0]; at; at = nextScene(at)) seen.push(at);
  expect(seen).toEqual([...SCENES]);
  for (const lang of LANGUAGES) expect(DICTIONARIES[lang]['rehearse.support']).toMatch(/12356[\s\S]*110/);
});
