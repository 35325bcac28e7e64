import type { Spec } from '../shape';
import { driverSpecs } from './driver';

/** Every browser test; a new file is added here. */
export const specs: Spec[] = [...driverSpecs];
