/** Style sheets as the browser holds them, as text in which nothing leads outside. */
import { stylesStayInside } from '../evidence/page-file';
import { MOST, type Tally } from './room';

/** The rules of a sheet; '' where it has none, null where the browser does not let them be read. */
export function rulesOf(sheet: CSSStyleSheet, list: Tally, depth = 0): string | null {
  let rules: CSSRuleList;
  try {
    rules = sheet.cssRules;
  } catch {
    list.leave('style', sheet.href ?? '');
    return null;
  }
  let css = '';
  for (const rule of rules) {
    if (isImport(rule)) {
      const inner = rule.styleSheet && depth < 5 ? rulesOf(rule.styleSheet, list, depth + 1) : null;
      if (inner === null) list.leave('style', rule.href);
      else css += within(rule.media.mediaText, inner);
      continue;
    }
    const { cssText } = rule;
    if (cssText.startsWith('@font-face') && !/url\(\s*["']?data:/.test(cssText)) {
      list.leave('font', /font-family:\s*([^;}]+)/.exec(cssText)?.[1]?.trim() ?? '');
      continue;
    }
    if (/^@(?:charset|namespace|import)/.test(cssText)) continue;
    css += `${inside(cssText, list)}\n`;
    if (css.length > MOST.styles) break;
  }
  return css;
}

/** Can every sheet of this document or shadow root be read? */
export function isReadable(root: Document | ShadowRoot): boolean {
  return [...root.styleSheets].every(function readable(sheet: CSSStyleSheet): boolean {
    if (sheet.disabled) return true;
    try {
      return [...sheet.cssRules].every(
        (rule) => !isImport(rule) || (rule.styleSheet ? readable(rule.styleSheet) : true),
      );
    } catch {
      return false;
    }
  });
}

/** Sheets that a script attached without an element; only read. */
export function attachedSheets(root: Document | ShadowRoot): CSSStyleSheet[] {
  try {
    return [...root.adoptedStyleSheets];
  } catch {
    // older Firefox does not hand them to an extension
    return [];
  }
}

/** The same text with every way out cut: pictures of other addresses are named in the list. */
export function inside(css: string, list: Tally): string {
  const text = css
    .replace(/url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)"']*))\s*\)/gi, (whole, a, b, c) => {
      const target = String(a ?? b ?? c ?? '').trim();
      if (target.startsWith('#') || target === 'data:,') return `url("${target}")`;
      if (/^data:(?:image|font|application\/(?:x-)?font)[/-]/i.test(target) && whole.length <= MOST.picture)
        return whole;
      list.leave('style-picture', target.slice(0, 300));
      return 'url("data:,")';
    })
    .replace(/@import|expression\s*\(|-moz-binding/gi, '')
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '');
  // written so that it cannot be told where it leads: better without
  if (stylesStayInside(text)) return text;
  list.leave('style', css.slice(0, 80));
  return '';
}

const within = (media: string, css: string) => (media === '' || media === 'all' ? css : `@media ${media} {\n${css}}\n`);

/** By its shape: what a frame's rule is an instance of belongs to that frame. */
const isImport = (rule: CSSRule): rule is CSSImportRule => 'styleSheet' in rule && 'href' in rule;
