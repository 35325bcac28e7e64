import cases from './cases';
import common from './common';
import desk from './desk';
import evidence from './evidence';
import popup from './popup';
import promise from './promise';
import steps from './steps';

export default { ...common, ...popup, ...steps, ...desk, ...evidence, ...promise, ...cases };
