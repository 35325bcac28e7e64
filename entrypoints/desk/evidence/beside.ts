/** Helpers for long work with files: as many as the device has processors, four at most. */
import { sumsBeside } from '../../../lib/evidence/sums-beside';

export const helpers = () =>
  sumsBeside(
    () => new Worker(new URL('./sums-worker.ts', import.meta.url), { type: 'module' }),
    Math.max(2, Math.min(4, navigator.hardwareConcurrency || 2)),
  );
