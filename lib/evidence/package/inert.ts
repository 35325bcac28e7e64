/**
 * Is this text a snapshot as our own page/freeze.ts writes it? Not "does it look harmless" but exactly that little
 * grammar: text without angle brackets, closing tags, opening tags with double-quoted attributes, and none of the
 * elements and attributes that could run, load or send. Anything else came from somewhere else.
 */
const TOKEN = /[^<>]+|<\/[a-z][a-z0-9.-]*>|<([a-z][a-z0-9.-]*)((?: [a-z][a-z0-9_.-]*="[^"<>]*")*)>/iy;
const ELEMENT =
  /^(?:script|noscript|style|link|meta|base|template|i?frame|frameset|object|embed|applet|portal|form|input|textarea|select|option|audio|video|source|track|canvas|use|image|animate\w*|set|handler)$/i;
const ATTRIBUTE =
  /^(?!on)(?:class|id|dir|lang|role|title|alt|datetime|msg-id|is-outgoing|is-last|hidden|aria-[a-z-]+|data-[a-z0-9-]+)$/;

export function isInert(snapshot: string): boolean {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < snapshot.length) {
    const token = TOKEN.exec(snapshot);
    if (token === null) return false;
    const [, name, attributes = ''] = token;
    if (name === undefined) continue;
    if (ELEMENT.test(name)) return false;
    for (const [, attribute = ''] of attributes.matchAll(/ ([^=]+)="[^"]*"/g))
      if (!ATTRIBUTE.test(attribute)) return false;
  }
  return true;
}
