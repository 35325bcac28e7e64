import { boolean, type Decoder, integer, list, object, oneOf, string } from './decode';

/**
 * The file in which a whole web page is kept: one HTML document that shows what the page showed and can do nothing. What
 * may stand in it is said here once, for the side that writes it (lib/capture) and for the side that looks at one that
 * came in a package. The policy in its head forbids everything from a network besides.
 */

/** names of the parts of a record of kind 'page' */
export const PAGE = 'page.html';
/** what was kept and what was not, with names: see `CaptureList` */
export const CAPTURE = 'capture.json';

export const PAGE_POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
/** the first things in the head, so that they hold for everything after */
export const PAGE_START = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"><meta name="viewport" content="width=device-width">`;

/** Elements that run, load, play, embed or send; and those whose text a browser would not read as it is written. */
export const NOT_IN_PAGE =
  /^(?:script|noscript|link|meta|base|i?frame|frameset|fencedframe|object|embed|applet|portal|param|audio|video|source|track|canvas|noembed|noframes|xmp|plaintext|listing|image|feimage|animate\w*|set|mpath|discard|handler|listener|annotation-xml|title)$/i;

/** Attributes that say what something is or how it looks; none that loads, sends, listens or leads away. */
const KEPT_ATTRIBUTE =
  /^(?:class|id|dir|lang|role|title|alt|datetime|hidden|open|slot|part|aria-[a-z-]+|data-[a-z0-9_.-]+|colspan|rowspan|span|scope|headers|abbr|width|height|align|valign|bgcolor|border|cellpadding|cellspacing|nowrap|color|face|size|type|value|placeholder|disabled|rows|cols|maxlength|multiple|label|start|reversed|for|min|max|low|high|optimum|viewbox|preserveaspectratio|xmlns|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|d|dx|dy|points|offset|transform|fill(?:-[a-z]+)?|stroke(?:-[a-z]+)?|opacity|stop-color|stop-opacity|clip-rule|font-[a-z]+|text-anchor|dominant-baseline|letter-spacing|gradientunits|gradienttransform|patternunits|patterntransform|patterncontentunits|clippathunits|maskunits|spreadmethod|markerwidth|markerheight|refx|refy|orient|mathvariant|display|shadowrootmode)$/i;
export const mayStandInPage = (attribute: string): boolean => KEPT_ATTRIBUTE.test(attribute);

/** A picture inside the page itself; what it is must be told, so that nothing else is taken for one. */
export const OWN_PICTURE = /^data:image\/(?:png|jpeg|webp|gif|avif|svg\+xml|bmp|x-icon)[;,]/i;

/** Every reference of a style leads into itself: a picture or font in its own text, or a part of the same page. */
export function stylesStayInside(css: string): boolean {
  if (/<\/|<!--|@import|expression\s*\(|-moz-binding/i.test(css)) return false;
  for (const [, target = ''] of css.matchAll(/url\(\s*["']?([^"')]{0,40})/gi))
    if (!/^(?:#|data:,|data:(?:image|font|application\/(?:x-)?font)[/-])/i.test(target)) return false;
  return true;
}

/** What was kept of a page, and what was left out by name. */
export interface CaptureList {
  v: 1;
  /** 'rules': with the page's own style sheets · 'seen': as it was drawn, because a style sheet could not be read */
  looks: 'rules' | 'seen';
  viewport: { width: number; height: number };
  page: { width: number; height: number };
  kept: { elements: number; styles: number; pictures: number };
  removed: { scripts: number; fields: number };
  leftOut: LeftOut[];
  /** true when the page was too large and its end is missing */
  cut: boolean;
}

export const LEFT_OUT = ['picture', 'style', 'style-picture', 'font', 'frame', 'media', 'plugin', 'drawing'] as const;

export interface LeftOut {
  what: (typeof LEFT_OUT)[number];
  /** address, or another name where it has none */
  name: string;
}

const size: Decoder<CaptureList['viewport']> = object<CaptureList['viewport']>({ width: integer(), height: integer() });
const decodeList: Decoder<CaptureList> = object<CaptureList>({
  v: oneOf(1),
  looks: oneOf('rules', 'seen'),
  viewport: size,
  page: size,
  kept: object<CaptureList['kept']>({ elements: integer(0), styles: integer(0), pictures: integer(0) }),
  removed: object<CaptureList['removed']>({ scripts: integer(0), fields: integer(0) }),
  leftOut: list(object<LeftOut>({ what: oneOf(...LEFT_OUT), name: string(2_000) }), 1_000),
  cut: boolean,
});

/** Null when it is not such a list. */
export function readList(text: string): CaptureList | null {
  try {
    return decodeList(JSON.parse(text));
  } catch {
    return null;
  }
}
