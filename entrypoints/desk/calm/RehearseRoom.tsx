import { sceneOf } from '../../../lib/plan/rehearsal';
import type { RoomProps } from '../rooms';
import { AllScenes } from './AllScenes';
import { ScenePage } from './ScenePage';
import './calm.css';

/** #rehearse, and #rehearse/SCENE for one line. */
export function RehearseRoom({ path: [first] }: RoomProps) {
  const scene = sceneOf(first ?? '');
  return scene ? <ScenePage key={scene} scene={scene} /> : <AllScenes />;
}
