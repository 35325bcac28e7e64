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
  const { parentElement } = node;
  if (parentElement) return parentElement;
  const parent = node.parentNode;
  return parent?.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

export function holds(outer: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

const NEVER = new Set(
  'script style noscript template svg math canvas video audio object embed iframe frame input textarea select option button datalist jl-layer'.split(
    ' ',
  ),
);
const NEVER_ROLES = new Set(['button', 'textbox', 'menu', 'tooltip', 'progressbar']);
/** For screen readers alone. */
export const UNSEEN = /(?:^|\s)(?:sr-only|visually-hidden|cdk-visually-hidden)(?:\s|$)/;

/** Never part of a message: what runs, what is typed into, what is pressed, what only screen readers are told. */
export function isNeverText(element: Element): boolean {
  const { localName } = element;
  if (NEVER.has(localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || (localName === 'dialog' && !element.hasAttribute('open'))) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && NEVER_ROLES.has(role)) return true;
  const names = element.getAttribute('class');
  return names !== null && UNSEEN.test(names);
}

/** Names of looks, not of things: text-right says nothing about whose the text is. */
const UTILITY = /^(?:text|align|float|pull|border|justify|items|self|col|row|m|p|w|h|rounded|ng|css|sc|el)[-_]/;
/** Names made by a build: _3aF, x7k2q, k1-9d. Words inside longer ones are kept: msg-left_3f2. */
const isMadeUp = (name: string) => /\d/.test(name) && !/[a-z]{4}/i.test(name);

const known = new Map<string, string[]>();
const MOST_KNOWN = 3000;
const NONE: string[] = [];

/** The words that class and id of an element are made of: "chat-item__bubbleLeft-3f" → chat item bubble left. */
export function wordsOf(element: Element): string[] {
  if (!element.hasAttributes()) return NONE;
  const { id } = element;
  const names = element.getAttribute('class') ?? '';
  const of = id === '' || /\d/.test(id) ? names : `${names} ${id}`;
  if (of === '') return NONE;
  const before = known.get(of);
  if (before) return before;
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
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(of, words);
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
