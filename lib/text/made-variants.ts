/** The stand-ins of the trade. The build of the extension puts them in this module's place ready made. */
import { compileVariants } from './compile-variants';
import type { Variants } from './variants';

export const madeVariants = (): Variants => compileVariants();
