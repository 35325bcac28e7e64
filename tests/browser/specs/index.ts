import type { Spec } from '../shape';
import { accessible } from './axe';
import { growing } from './growing';
import { inspected } from './inspect';
import { mainWay } from './main-way';
import { noNetwork } from './no-network';
import { popupStates } from './popup-states';
import { sites } from './sites';
import { turnedOff } from './turned-off';
import { untouched } from './untouched';
import { withPicture } from './with-picture';

/** Every browser test; a new file is added here. */
export const specs: Spec[] = [
  mainWay,
  withPicture,
  untouched,
  popupStates,
  noNetwork,
  accessible,
  growing,
  turnedOff,
  inspected,
  sites,
];
