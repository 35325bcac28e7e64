import common from './common';
import desk from './desk';
import evidence from './evidence';
import popup from './popup';
import steps from './steps';

export default { ...common, ...popup, ...steps, ...desk, ...evidence };
