import type { ShownRule } from './types';

const files = import.meta.glob<ShownRule>('./rules/*.ts', { eager: true, import: 'default' });

/** Every rule as readers see it, by file name. */
export const SHOWN: readonly ShownRule[] = Object.values(files);
