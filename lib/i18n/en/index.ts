import common from './common';
import desk from './desk';
import popup from './popup';
import steps from './steps';

export default { ...common, ...popup, ...steps, ...desk };
