/**
 * Practising an answer: ten lines as collectors say them, three answers to each. The words stand in lib/i18n under
 * `rehearse.<scene>.*`. Whatever is chosen, a way ends with that scene's steady sentence; nothing is scored.
 */
export const SCENES = [
  'today',
  'family',
  'court',
  'prison',
  'borrow',
  'account',
  'shame',
  'visit',
  'promise',
  'credit',
] as const;
export type Scene = (typeof SCENES)[number];
export const sceneOf = (name: string): Scene | null => SCENES.find((scene) => scene === name) ?? null;

/** up: louder than them · down: giving in · calm: steady */
export const MANNERS = ['up', 'down', 'calm'] as const;
export type Manner = (typeof MANNERS)[number];

/** line: they speak first · louder, pressed: they go on after an answer · end: the steady sentence, and rest */
export type Stage = 'line' | 'louder' | 'pressed' | 'end';

export interface Choice {
  manner: Manner;
  to: Stage;
}

/** What can be answered at each stage, and where it leads. Nobody is sent round in circles: each way has an end. */
export const WAYS: Record<Stage, readonly Choice[]> = {
  line: [
    { manner: 'up', to: 'louder' },
    { manner: 'down', to: 'pressed' },
    { manner: 'calm', to: 'end' },
  ],
  louder: [
    { manner: 'up', to: 'end' },
    { manner: 'calm', to: 'end' },
  ],
  pressed: [
    { manner: 'down', to: 'end' },
    { manner: 'calm', to: 'end' },
  ],
  end: [],
};

/** The order of the answers on screen differs from scene to scene, so that nobody learns a place instead of a sentence. */
export function orderOf(scene: Scene, stage: Stage): Choice[] {
  const choices = [...WAYS[stage]];
  const turn = choices.length === 0 ? 0 : SCENES.indexOf(scene) % choices.length;
  return [...choices.slice(turn), ...choices.slice(0, turn)];
}

export const nextScene = (scene: Scene): Scene | null => SCENES[SCENES.indexOf(scene) + 1] ?? null;
