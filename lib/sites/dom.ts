/** Looking at a page as it is composed for a reader: open shadow roots stand where their hosts stand. */

/** The children that are shown: those of an open shadow root, with what the page puts into its slots. */
export function* childrenOf(node: Node): Generator<Node> {
  const root = node.nodeType === 1 ? (node as Element).shadowRoot : null;
  if (!root) {
    for (let child = node.firstChild; child; child = child.nextSibling) yield child;
    return;
  }
  for (let child = root.firstChild; child; child = child.nextSibling) yield child;
  if (root.querySelector('slot')) for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** The element around a node, through the edge of a shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

export function holds(outer: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Never part of a message: what runs, what is typed into, what is pressed. */
export const NEVER_TEXT =
  'script, style, noscript, template, svg, math, canvas, video, audio, object, embed, iframe, frame, input, textarea, select, option, button, datalist, dialog:not([open]), [hidden], [contenteditable]:not([contenteditable="false"]), [role="button"], [role="textbox"], [role="menu"], [role="tooltip"], [role="progressbar"], .sr-only, .visually-hidden, .cdk-visually-hidden, jl-layer';

/** Names of looks, not of things: text-right says nothing about whose the text is. */
const UTILITY = /^(?:text|align|float|pull|border|justify|items|self|col|row|m|p|w|h|rounded|ng|css|sc|el)-/;
/** Names made by a build: _3aF, x7k2q, k1-9d. Words inside longer ones are kept: msg-left_3f2. */
const isMadeUp = (name: string) => /\d/.test(name) && !/[a-z]{4}/i.test(name);

const known = new WeakMap<Element, { of: string; words: string[] }>();

/** The words that class and id of an element are made of: "chat-item__bubbleLeft-3f" → chat item bubble left. */
export function wordsOf(element: Element): string[] {
  const of = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const before = known.get(element);
  if (before?.of === of) return before.words;
  const words = of
    .split(/\s+/)
    .filter((name) => !UTILITY.test(name) && !isMadeUp(name))
    .flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((word) => word.length > 1);
  known.set(element, { of, words });
  return words;
}

/** Whether the browser shows an element at all. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true })
    : !/display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');
}

/** `fallback` where nothing is laid out, as in a parsed document. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}
