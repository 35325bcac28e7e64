/**
 * What the background finds in a page after it has put capture.js there: one object in the extension's own world, which
 * the page does not see. The calls go through `scripting.executeScript`, so that any page works that the person pressed
 * our button on, whether a reader of ours runs there or not.
 */
import type { PageSnapshot } from './snapshot';
import type { Stage } from './stage';

export interface Hand extends Stage {
  snapshot(): PageSnapshot & { url: string };
}

declare global {
  var juliHand: Hand | undefined;
}
