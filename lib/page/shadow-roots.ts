/** The open shadow roots under an element, and under those; of a very large tree only the first part is looked at. */
const MOST_ELEMENTS = 20_000;

export function shadowRootsIn(from: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = MOST_ELEMENTS;
  const look = (root: Element | ShadowRoot): void => {
    if ('shadowRoot' in root && root.shadowRoot) inside(root.shadowRoot);
    for (const element of root.querySelectorAll('*')) {
      if (--left < 0) return;
      if (element.shadowRoot) inside(element.shadowRoot);
    }
  };
  const inside = (root: ShadowRoot): void => {
    found.push(root);
    look(root);
  };
  look(from);
  return found;
}
