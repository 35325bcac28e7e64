/** The shape of a browser test: a name and a function per behaviour, run in both browsers. */
import type { BrowserName } from './driver';

export interface World {
  browser: BrowserName;
  /** folder of the built extension for this browser */
  build: string;
  /** where pictures go */
  out: string;
}

export interface Spec {
  name: string;
  run(world: World): Promise<void>;
}
