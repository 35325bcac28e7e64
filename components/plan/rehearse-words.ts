import type { Key } from '../../lib/i18n';
import type { Manner, Scene, Stage } from '../../lib/plan/rehearsal';

/** What they say at a stage. */
export const theyText = (scene: Scene, stage: Exclude<Stage, 'end'>): Key =>
  stage === 'line' ? (`rehearse.${scene}.line` as const) : (`rehearse.${stage}` as const);

export const steadyText = (scene: Scene): Key => `rehearse.${scene}.calm` as const;

/** What the person says: the steady sentence is the same at each stage. */
export function youText(scene: Scene, stage: Stage, manner: Manner): Key {
  if (manner === 'calm') return steadyText(scene);
  if (stage === 'louder') return 'rehearse.louder.up';
  if (stage === 'pressed') return 'rehearse.pressed.down';
  return `rehearse.${scene}.${manner}` as const;
}

/** One sentence about the answer. */
export function aboutText(scene: Scene, stage: Stage, manner: Manner): Key {
  if (stage === 'louder') return manner === 'calm' ? 'rehearse.louder.calm.say' : 'rehearse.louder.up.say';
  if (stage === 'pressed') return manner === 'calm' ? 'rehearse.pressed.calm.say' : 'rehearse.pressed.down.say';
  return `rehearse.${scene}.${manner}.say` as const;
}
