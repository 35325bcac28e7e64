/** Put into a page when the person keeps all of it; does nothing by itself. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { snapshot } from '../lib/capture/snapshot';
import { stage } from '../lib/capture/stage';
import { addressOf } from '../lib/page/address';
import { NAME } from '../lib/page/host';

export default defineUnlistedScript(() => {
  // a second press while the first is at work takes the same hand
  globalThis.juliHand ??= {
    ...stage(window, NAME),
    snapshot: () => ({ ...snapshot({ win: window, shadowOf, own: NAME }), url: addressOf(window) }),
  };
});

/** Elements whose inside the browser built itself. */
const BUILT_IN = /^(?:input|textarea|select|details|meter|progress|video|audio|marquee)$/;

/** Closed roots too: both browsers let an extension see what the person sees, each by another name. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (BUILT_IN.test(element.localName) || !(element instanceof HTMLElement)) return null;
  const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (root !== undefined) return root;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } };
  try {
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}
