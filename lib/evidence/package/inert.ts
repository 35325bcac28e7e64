import { mayStandInPage, NOT_IN_PAGE, OWN_PICTURE, PAGE_START, stylesStayInside } from '../page-file';

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

/** The same question for a whole page as lib/capture writes it: its head holds the policy, and nothing in it leads outside. */
export function isInertPage(page: string): boolean {
  const start = /^<!doctype html><html(?: [a-z][\w.-]*="[^"<>]*")*><head>/i.exec(page)?.[0];
  if (start === undefined || !page.startsWith(PAGE_START, start.length)) return false;
  const title = /<title>[^<>]*<\/title>/y;
  title.lastIndex = start.length + PAGE_START.length;
  if (!title.test(page)) return false;
  const token = /[^<>]+|<\/[a-z][a-z0-9.-]*>|<([a-z][a-z0-9.-]*)((?: [a-z_][\w.:-]*="[^"<>]*")*)>/iy;
  for (let at = title.lastIndex; at < page.length; ) {
    token.lastIndex = at;
    const found = token.exec(page);
    if (found === null) return false;
    at = token.lastIndex;
    const [, name, attributes = ''] = found;
    if (name === undefined) continue;
    if (NOT_IN_PAGE.test(name) || !attributesStayInside(name, attributes)) return false;
    if (name.toLowerCase() !== 'style') continue;
    const end = page.indexOf('</style>', at);
    if (end < 0 || !stylesStayInside(page.slice(at, end))) return false;
    at = end;
  }
  return true;
}

function attributesStayInside(element: string, attributes: string): boolean {
  for (const [, name = '', value = ''] of attributes.matchAll(/ ([^=]+)="([^"]*)"/g)) {
    if (name === 'src') {
      if (element !== 'img' || !OWN_PICTURE.test(value)) return false;
    } else if (name === 'href') {
      if (!value.startsWith('#')) return false;
    } else if (name === 'style') {
      if (!stylesStayInside(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))) return false;
    } else if (!(name === 'media' && element === 'style') && !mayStandInPage(name)) return false;
  }
  return true;
}
