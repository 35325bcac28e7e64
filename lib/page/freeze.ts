/**
 * A message's DOM as text, for the record: its words exact, nothing that could run, load or send. The page's nodes are
 * only read; what is written is a string, never a tree.
 */
const LEFT_OUT = new Set(
  'script noscript style link meta base template iframe frame object embed applet portal form input textarea select option audio video source track canvas'.split(
    ' ',
  ),
);
const EMPTY = new Set(['br', 'img', 'hr', 'wbr']);
/** Attributes that say what something is; everything else (handlers, styles, addresses) is dropped or renamed. */
const KEPT =
  /^(?:class|id|dir|lang|role|title|alt|datetime|msg-id|is-outgoing|is-last|hidden|aria-[a-z-]+|data-[a-z0-9-]+)$/;
const NAME = /^[a-z][a-z0-9.-]*$/i;
/** Where something pointed to is part of the evidence, but must not be followed: kept under another name. */
const ADDRESSES = new Map([
  ['href', 'data-frozen-href'],
  ['src', 'data-frozen-src'],
]);
const MOST_NODES = 5000;
const LONGEST_VALUE = 4000;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };
const escaped = (text: string) => text.replace(/[&<>"\u00a0]/g, (sign) => SIGNS[sign] ?? sign);

/** Null for a tree too large to be one message. */
export function freeze(element: Element): string | null {
  let nodes = 0;
  let out = '';

  const inside = (source: Node): void => {
    for (let node = source.firstChild; node && nodes <= MOST_NODES; node = node.nextSibling) {
      nodes += 1;
      if (node.nodeType === 3) out += escaped((node as Text).data);
      else if (node.nodeType === 1) whole(node as Element);
    }
  };

  const whole = (source: Element): void => {
    const name = source.localName;
    if (LEFT_OUT.has(name) || !NAME.test(name)) return;
    out += `<${name}`;
    for (const { name: attribute, value } of source.attributes) {
      const kept =
        ADDRESSES.get(attribute) ?? (KEPT.test(attribute) && !attribute.startsWith('data-frozen-') && attribute);
      if (kept) out += ` ${kept}="${escaped(value.slice(0, LONGEST_VALUE))}"`;
    }
    out += '>';
    if (EMPTY.has(name)) return;
    if (source.shadowRoot) inside(source.shadowRoot);
    inside(source);
    out += `</${name}>`;
  };

  whole(element);
  return nodes > MOST_NODES ? null : out;
}
