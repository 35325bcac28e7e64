/**
 * A whole page as one file that shows what the page showed and can do nothing: no script, no address that is followed,
 * nothing the person typed. The page's tree is only read and nothing is asked of any network; the file is written as
 * text. What may stand in it says lib/evidence/page-file.ts.
 */
import { type CaptureList, mayStandInPage, NOT_IN_PAGE, PAGE_START } from '../evidence/page-file';
import { drawingOf, pictureOf } from './picture';
import { MOST, type Tally, tally } from './room';
import { RESET, type SeenStyles, seenStyles } from './seen';
import { attachedSheets, inside, isReadable, rulesOf } from './styles';

export interface PageSnapshot {
  html: string;
  /** the words of the page, as they are read from top to bottom */
  text: string;
  title: string;
  list: CaptureList;
}

export interface Reading {
  win: Window;
  /** also the closed ones, where the browser lets an extension see them */
  shadowOf(element: Element): ShadowRoot | null;
  /** name of our own element on pages */
  own: string;
}

const EMPTY = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'wbr']);
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };
const escaped = (text: string) => text.replace(/[&<>"\u00a0]/g, (sign) => SIGNS[sign] ?? sign);
const NAME = /^[a-z][a-z0-9.-]*$/i;
const LONGEST_VALUE = 4000;
const LONGEST_TEXT = 200_000;

export function snapshot({ win, shadowOf, own }: Reading): PageSnapshot {
  const doc = win.document;
  const list = tally();
  const end = win.performance.now() + MOST.ms;
  const seen = !isReadable(doc) && doc.getElementsByTagName('*').length <= MOST.seen;
  let out = '';
  /** written where they stood, but outside of drawings, in which a style is read otherwise */
  let late = '';

  const full = () => {
    if (list.elements > MOST.elements || out.length > MOST.characters || win.performance.now() > end) list.cut = true;
    return list.cut;
  };

  /** `look`: drawn as seen, inside the parent given; null: with the page's own rules. */
  const children = (parent: Node, depth: number, look: Look | null): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (list.cut) return;
      if (node.nodeType === 3) out += escaped((node as Text).data);
      else if (node.nodeType === 1) element(node as Element, depth + 1, look);
    }
  };

  const element = (node: Element, depth: number, look: Look | null): void => {
    const name = node.localName;
    if (name === own || full() || special(node, name, depth, look)) return;
    if (name === 'template' || NOT_IN_PAGE.test(name)) return;
    if (depth > MOST.depth || !NAME.test(name)) {
      // no browser nests deeper when it reads; the words stay
      out += escaped(node.textContent ?? '');
      return;
    }
    // what is not drawn is not seen
    if (look && win.getComputedStyle(node).display === 'none') return;
    list.elements += 1;
    if (isFilled(node, name)) list.fields += 1;
    open(node, name, look);
    if (EMPTY.has(name)) return;
    inner(node, name, depth, look);
    out += `</${name}>`;
  };

  /** Elements that become something else in the file, or nothing. */
  const special = (node: Element, name: string, depth: number, look: Look | null): boolean => {
    if (name === 'script') list.scripts += 1;
    else if (name === 'style' || name === 'link') {
      if (!look) style(node);
    } else if (name === 'iframe' || name === 'frame') frame(node as HTMLIFrameElement, depth, look);
    else if (name === 'canvas') drawing(node as HTMLCanvasElement, look);
    else if (name === 'video' || name === 'audio') {
      list.leave('media', (node as HTMLMediaElement).currentSrc || name);
      box(node, look, 'media');
    } else if (name === 'object' || name === 'embed' || name === 'applet') {
      list.leave('plugin', node.getAttribute('data') ?? node.getAttribute('src') ?? name);
      box(node, look, 'plugin');
    } else return false;
    return true;
  };

  const inner = (node: Element, name: string, depth: number, look: Look | null): void => {
    if (name === 'textarea' || isTyped(node)) {
      if ((node as HTMLTextAreaElement).value || node.textContent) list.fields += 1;
      return;
    }
    if (name === 'pre' && node.firstChild?.nodeType === 3) out += '\n';
    const below = look && { ...look, parent: node };
    const root = shadowOf(node);
    if (root && !look) {
      out += '<template shadowrootmode="open">';
      attached(root);
      children(root, depth, null);
      out += '</template>';
    }
    if (root && below) children(root, depth, below);
    else if (below && name === 'slot' && (node as HTMLSlotElement).assignedNodes().length > 0) {
      for (const one of (node as HTMLSlotElement).assignedNodes())
        if (one.nodeType === 3) out += escaped((one as Text).data);
        else if (one.nodeType === 1) element(one as Element, depth + 1, below);
    } else children(node, depth, below);
  };

  const open = (node: Element, name: string, look: Look | null, extra = ''): void => {
    const styled = look ? look.styles.classOf(node, look.parent) : '';
    out += `<${name}${extra}`;
    let classes = styled;
    for (const { name: attribute, value } of node.attributes) {
      if (attribute === 'class') classes = look ? styled : value;
      else if (attribute === 'style') {
        // as the browser holds it, in which every address has one form
        const text = look || !('style' in node) ? '' : inside((node as HTMLElement).style.cssText, list);
        if (text !== '') out += ` style="${escaped(text.slice(0, MOST.picture))}"`;
      } else out += attributeOf(node, name, attribute, value);
    }
    if (classes !== '') out += ` class="${escaped(classes.slice(0, LONGEST_VALUE))}"`;
    if (name === 'img') {
      const src = pictureOf(node as HTMLImageElement, list);
      if (src !== null) out += ` src="${src}"`;
      if (!look && src === null) out += sizeOf(node);
    }
    out += '>';
  };

  /** Where something stood that cannot be kept: its place, with its address as words that nobody follows. */
  const box = (node: Element, look: Look | null, what: string): void => {
    const styled = look ? look.styles.classOf(node, look.parent) : (node.getAttribute('class') ?? '');
    const source = node.getAttribute('src') ?? node.getAttribute('data') ?? '';
    out += `<div data-frozen="${what}" data-frozen-src="${escaped(source.slice(0, LONGEST_VALUE))}" class="${escaped(styled)}"`;
    out += `${sizeOf(node)}></div>`;
  };

  const drawing = (node: HTMLCanvasElement, look: Look | null): void => {
    const src = drawingOf(node, list);
    if (src === null) {
      box(node, look, 'drawing');
      return;
    }
    const styled = look ? look.styles.classOf(node, look.parent) : (node.getAttribute('class') ?? '');
    out += `<img alt="" src="${src}" class="${escaped(styled)}"${sizeOf(node)}>`;
  };

  /** A frame of the same site becomes a part of this page, in a root of its own, drawn as it was. */
  const frame = (node: HTMLIFrameElement, depth: number, look: Look | null): void => {
    const inside = documentOf(node);
    const body = inside?.body;
    const view = inside?.defaultView;
    if (!inside || !body || !view || depth > MOST.depth / 2) {
      list.leave('frame', node.src || node.getAttribute('name') || 'srcdoc');
      box(node, look, 'frame');
      return;
    }
    const styles = seenStyles(view, list);
    const before = out;
    out = '';
    const deeper: Look = { styles, parent: null };
    open(body, 'div', deeper);
    children(body, depth, { ...deeper, parent: body });
    out += '</div>';
    const content = `<template shadowrootmode="open"><style>${RESET}${styles.css()}</style>${out}</template>`;
    out = before;
    const styled = look ? look.styles.classOf(node, look.parent) : (node.getAttribute('class') ?? '');
    out += `<div data-frozen="frame" class="${escaped(styled)}"${sizeOf(node, 'overflow:auto;')}>${content}</div>`;
  };

  const style = (node: Element): void => {
    const { sheet } = node as HTMLStyleElement | HTMLLinkElement;
    if (!sheet || sheet.disabled) return;
    const css = rulesOf(sheet, list);
    if (css === null || css === '') return;
    const drawn = node.namespaceURI?.endsWith('/svg') === true;
    const text = styleOf(css, sheet.media.mediaText);
    if (drawn) late += text;
    else out += text;
  };
  const attached = (root: Document | ShadowRoot): void => {
    for (const sheet of attachedSheets(root)) out += styleOf(rulesOf(sheet, list) ?? '', sheet.media.mediaText);
  };
  const styleOf = (css: string, media: string): string => {
    if (css === '') return '';
    if (list.styleLength + css.length > MOST.styles) {
      list.leave('style', `${css.length}`);
      return '';
    }
    list.styleLength += css.length;
    list.styles += 1;
    return `<style${media === '' ? '' : ` media="${escaped(media)}"`}>${css}</style>`;
  };

  const { documentElement: html, head, body } = doc;
  const styles = seen ? seenStyles(win, list) : null;
  const look: Look | null = styles && { styles, parent: null };
  if (look === null) {
    for (const node of head?.children ?? []) if (/^(?:style|link)$/.test(node.localName)) style(node);
    attached(doc);
  }
  const inHead = out;
  out = '';
  open(html, 'html', look);
  const start = out;
  out = '';
  if (body) {
    open(body, 'body', look && { ...look, parent: html });
    inner(body, 'body', 1, look && { ...look, parent: html });
    out += '</body>';
  }
  const drawn = styles ? `<style>${RESET}${styles.css()}</style>` : '';
  const title = doc.title.slice(0, 5000).toWellFormed();
  const htmlText = `<!doctype html>${start}<head>${PAGE_START}<title>${escaped(title)}</title>${inHead}${drawn}</head>${out}${late}</html>`;
  return {
    html: htmlText.toWellFormed(),
    text: (body ? wordsOf(body) : '').slice(0, LONGEST_TEXT).toWellFormed(),
    title,
    list: listOf(win, seen, list),
  };
}

interface Look {
  styles: SeenStyles;
  parent: Element | null;
}

function attributeOf(node: Element, name: string, attribute: string, value: string): string {
  if (!mayStandInPage(attribute) || attribute.startsWith('data-frozen')) {
    if (attribute === 'src' || attribute === 'href') {
      if (value.startsWith('#') && name === 'use') return ` href="${escaped(value)}"`;
      if (/^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu.test(value)) return '';
      // where it led belongs to what was seen, but must not be followed
      return ` data-frozen-${attribute}="${escaped(value.slice(0, LONGEST_VALUE))}"`;
    }
    return '';
  }
  // only what a button is called; everything else in a field may have been typed
  if (attribute === 'value' && !(name === 'input' && isButton(node)) && !/^(?:li|meter|progress)$/.test(name))
    return '';
  if (attribute === 'shadowrootmode') return '';
  return ` ${attribute}="${escaped(value.slice(0, LONGEST_VALUE))}"`;
}

const isButton = (node: Element) => /^(?:button|submit|reset)$/.test((node as HTMLInputElement).type);

/** A field with something in it that a person may have put there. */
function isFilled(node: Element, name: string): boolean {
  if (name === 'select') return (node as HTMLSelectElement).selectedIndex > 0;
  if (name !== 'input' || isButton(node)) return false;
  const { type, value, checked } = node as HTMLInputElement;
  return /^(?:checkbox|radio)$/.test(type) ? checked : type !== 'hidden' && value !== '';
}

/** Words in a place where people write: a letter begun, an answer not yet sent. */
function isTyped(node: Element): boolean {
  const value = node.getAttribute('contenteditable');
  return value !== null && value !== 'false' && node.localName !== 'body';
}

/** The words as they are read, without those that somebody was about to write. */
function wordsOf(element: HTMLElement): string {
  if (isTyped(element)) return '';
  if (element.querySelector('[contenteditable]') === null) return element.innerText;
  const pieces = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return (node as Text).data.trim();
    return node.nodeType === 1 && 'innerText' in node ? wordsOf(node as HTMLElement).trim() : '';
  });
  return pieces.filter((piece) => piece !== '').join('\n');
}

/** As large as it stood there, so that what comes after does not move up. */
function sizeOf(node: Element, more = ''): string {
  const { width, height } = node.getBoundingClientRect();
  return ` style="${more}display:inline-block;width:${Math.round(width)}px;height:${Math.round(height)}px"`;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function listOf(win: Window, seen: boolean, list: Tally): CaptureList {
  const { scrollWidth, scrollHeight } = win.document.documentElement;
  const { elements, styles, pictures, scripts, fields, leftOut, cut } = list;
  return {
    v: 1,
    looks: seen ? 'seen' : 'rules',
    viewport: { width: win.innerWidth, height: win.innerHeight },
    page: { width: scrollWidth, height: scrollHeight },
    kept: { elements, styles, pictures },
    removed: { scripts, fields },
    leftOut,
    cut,
  };
}
