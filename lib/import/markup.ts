/**
 * A small reader of XML and of the HTML that programs write, fed piece by piece, so that a file of gigabytes never
 * stands in memory. It knows no document type, resolves no entity beyond the five of XML and character numbers, and
 * refuses everything else of that sort: what a backup needs of XML, and nothing that could be turned against us.
 */
import { LIMITS } from './limits';
import { Refusal } from './types';

export interface Marks {
  open(name: string, attributes: Map<string, string>): void;
  close(name: string): void;
  text?(text: string): void;
}

export interface MarkupReader {
  feed(piece: string): void;
  /** throws when the document is not complete */
  end(): void;
}

export interface Dialect {
  html: boolean;
  /** attributes whose value is passed over, however long */
  skip?(tag: string, attribute: string): boolean;
}

type State =
  | 'text'
  | 'mark'
  | 'comment'
  | 'cdata'
  | 'instruction'
  | 'doctype'
  | 'name'
  | 'inside'
  | 'attribute'
  | 'equals'
  | 'before-value'
  | 'value'
  | 'bare-value'
  | 'empty'
  | 'end-tag';

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MOST_NAME = 200;

/**
 * Numbers may name halves of a character pair (&#55357;&#56842;), as several phones write an emoji: they find together
 * here. What is still half at the end is the collector's business.
 */
export function plainOf(text: string, html: boolean): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,9})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z_][\w.-]{0,60}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        const known = Object.hasOwn(NAMED, name) ? NAMED[name] : html && name === 'nbsp' ? '\u00a0' : undefined;
        if (known !== undefined) return known;
        if (html) return whole;
        throw new Refusal('entities');
      }
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}

export function markupReader(marks: Marks, { html, skip }: Dialect): MarkupReader {
  let state: State = 'text';
  let held: string[] = [];
  let heldLength = 0;
  let tag = '';
  let attribute = '';
  let attributes = new Map<string, string>();
  let quote = '"';
  let skipping = false;
  let rooted = false;
  let bytes = '';
  const open: string[] = [];

  const keep = (text: string) => {
    if (text === '') return;
    heldLength += text.length;
    if (heldLength > LIMITS.text * 4) throw new Refusal('field-too-long');
    held.push(text);
  };
  const take = (): string => {
    const text = held.length === 1 ? (held[0] ?? '') : held.join('');
    held = [];
    heldLength = 0;
    return text;
  };
  const broken = (): never => {
    throw new Refusal('broken');
  };

  const flushText = () => {
    const text = take();
    if (text === '') return;
    if (open.length === 0 && !html && text.replace(/[\s\ufeff]+/g, '') !== '') broken();
    marks.text?.(plainOf(text, html));
  };
  const addAttribute = (value: string) => {
    if (attributes.size >= LIMITS.attributes) throw new Refusal('too-many-columns');
    attributes.set(html ? attribute.toLowerCase() : attribute, plainOf(value, html));
  };
  const opened = (closed: boolean) => {
    if (html) tag = tag.toLowerCase();
    if (open.length === 0 && rooted && !html) broken();
    rooted = true;
    marks.open(tag, attributes);
    if (closed || (html && VOID.has(tag))) marks.close(tag);
    else {
      if (open.length >= LIMITS.depth * (html ? 20 : 1)) throw new Refusal('broken');
      open.push(tag);
    }
    attributes = new Map();
    state = 'text';
  };
  const closed = (raw: string) => {
    const name = html ? raw.trim().toLowerCase() : raw.trim();
    if (html) {
      // a forgotten end tag inside is closed with what holds it; an end that nothing began is passed over
      const at = open.lastIndexOf(name);
      if (at < 0) return;
      while (open.length > at) marks.close(open.pop() ?? '');
      return;
    }
    if (open.pop() !== name) broken();
    marks.close(name);
  };

  /** Looks for `end` from `at`; pieces may part it anywhere. Answers the place after it, or -1. */
  const passTo = (piece: string, at: number, end: string): number => {
    const seam = bytes.slice(-(end.length - 1));
    const joined = seam + piece.slice(at, at + end.length - 1);
    const early = seam === '' ? -1 : joined.indexOf(end);
    if (early >= 0) {
      bytes = '';
      return at + early + end.length - seam.length;
    }
    const found = piece.indexOf(end, at);
    bytes = found < 0 ? (bytes + piece.slice(at)).slice(-(end.length - 1)) : '';
    return found < 0 ? -1 : found + end.length;
  };

  function feed(piece: string): void {
    let at = 0;
    const size = piece.length;
    while (at < size) {
      if (state === 'text') {
        const found = piece.indexOf('<', at);
        if (marks.text || open.length === 0) keep(piece.slice(at, found < 0 ? size : found));
        if (found < 0) return;
        flushText();
        at = found + 1;
        bytes = '';
        state = 'mark';
      } else if (state === 'mark') {
        bytes += piece[at++];
        if (bytes === '!' || bytes === '!-' || /^!\[(?:C(?:D(?:A(?:T(?:A)?)?)?)?)?$/.test(bytes)) continue;
        if (bytes === '!--') state = 'comment';
        else if (bytes === '![CDATA[') state = 'cdata';
        else if (bytes[0] === '?') state = 'instruction';
        else if (bytes[0] === '!') {
          if (!html) throw new Refusal('entities');
          state = 'doctype';
        } else if (bytes === '/') state = 'end-tag';
        else if (/[\p{L}_:]/u.test(bytes)) {
          state = 'name';
          keep(bytes);
        } else broken();
        bytes = '';
      } else if (state === 'comment' || state === 'instruction' || state === 'doctype') {
        const end = passTo(piece, at, state === 'comment' ? '-->' : state === 'doctype' ? '>' : '?>');
        if (end < 0) return;
        at = end;
        state = 'text';
      } else if (state === 'cdata') {
        const from = at;
        const end = passTo(piece, at, ']]>');
        if (marks.text) keep(piece.slice(from, end < 0 ? size : end));
        if (end < 0) return;
        at = end;
        // taken as it stands, without its end mark
        const raw = take();
        if (marks.text && raw.length > 3) marks.text(raw.slice(0, -3));
        state = 'text';
      } else if (state === 'name') {
        const from = at;
        while (at < size && !endsName(piece.charCodeAt(at))) at++;
        keep(piece.slice(from, at));
        if (heldLength > MOST_NAME) broken();
        if (at === size) return;
        tag = take();
        state = 'inside';
      } else if (state === 'inside') {
        const code = piece.charCodeAt(at);
        if (isSpace(code)) at++;
        else if (code === 62 /* > */) {
          at++;
          opened(false);
        } else if (code === 47 /* / */) {
          at++;
          state = 'empty';
        } else state = 'attribute';
      } else if (state === 'empty') {
        if (piece.charCodeAt(at) === 62) {
          at++;
          opened(true);
        } else if (html) state = 'inside';
        else broken();
      } else if (state === 'attribute') {
        const from = at;
        while (at < size && piece.charCodeAt(at) !== 61 && !endsName(piece.charCodeAt(at))) at++;
        keep(piece.slice(from, at));
        if (heldLength > MOST_NAME) broken();
        if (at === size) return;
        attribute = take();
        if (attribute === '' || /["'<]/.test(attribute)) broken();
        state = 'equals';
      } else if (state === 'equals') {
        const code = piece.charCodeAt(at);
        if (isSpace(code)) at++;
        else if (code === 61) {
          at++;
          state = 'before-value';
        } else if (html) {
          addAttribute('');
          state = 'inside';
        } else broken();
      } else if (state === 'before-value') {
        const char = piece[at] ?? '';
        if (isSpace(piece.charCodeAt(at))) at++;
        else if (char === '"' || char === "'") {
          quote = char;
          skipping = skip?.(tag, attribute) ?? false;
          at++;
          state = 'value';
        } else if (html) state = 'bare-value';
        else broken();
      } else if (state === 'value') {
        const found = piece.indexOf(quote, at);
        if (!skipping) keep(piece.slice(at, found < 0 ? size : found));
        if (found < 0) return;
        at = found + 1;
        const value = take();
        if (!skipping) addAttribute(value);
        state = 'inside';
      } else if (state === 'bare-value') {
        const from = at;
        while (at < size && !isSpace(piece.charCodeAt(at)) && piece.charCodeAt(at) !== 62) at++;
        keep(piece.slice(from, at));
        if (at === size) return;
        addAttribute(take());
        state = 'inside';
      } else {
        const found = piece.indexOf('>', at);
        keep(piece.slice(at, found < 0 ? size : found));
        if (heldLength > MOST_NAME) broken();
        if (found < 0) return;
        at = found + 1;
        closed(take());
        state = 'text';
      }
    }
  }

  return {
    feed,
    end() {
      if (state !== 'text') throw new Refusal('truncated');
      flushText();
      if (!rooted) throw new Refusal('broken');
      if (!html && open.length > 0) throw new Refusal('truncated');
      while (html && open.length > 0) marks.close(open.pop() ?? '');
    },
  };
}

/** A space, > or / ends a name. */
const endsName = (code: number) => isSpace(code) || code === 62 || code === 47;
