/**
 * How an element is drawn, where its style sheets cannot be read: what the browser computed for it, written as a class
 * that many elements share. Everything else is reset, so only what differs from the beginning has to be said.
 */
import type { Tally } from './room';
import { inside } from './styles';

/** What children take over from their parent. */
const INHERITED =
  'color font-family font-size font-style font-weight font-variant-numeric letter-spacing word-spacing line-height text-align text-indent text-transform white-space word-break overflow-wrap visibility list-style-type list-style-position border-collapse border-spacing direction writing-mode text-shadow tab-size'.split(
    ' ',
  );
/** What each element has by itself, with what it is unless said. */
const OWN: [string, string][] = Object.entries({
  display: 'inline',
  position: 'static',
  top: 'auto',
  right: 'auto',
  bottom: 'auto',
  left: 'auto',
  float: 'none',
  clear: 'none',
  'box-sizing': 'content-box',
  'margin-top': '0px',
  'margin-right': '0px',
  'margin-bottom': '0px',
  'margin-left': '0px',
  'padding-top': '0px',
  'padding-right': '0px',
  'padding-bottom': '0px',
  'padding-left': '0px',
  'border-top-left-radius': '0px',
  'border-top-right-radius': '0px',
  'border-bottom-right-radius': '0px',
  'border-bottom-left-radius': '0px',
  'background-color': 'rgba(0, 0, 0, 0)',
  'background-image': 'none',
  opacity: '1',
  'z-index': 'auto',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  'flex-direction': 'row',
  'flex-wrap': 'nowrap',
  'flex-grow': '0',
  'flex-shrink': '1',
  'flex-basis': 'auto',
  'justify-content': 'normal',
  'align-items': 'normal',
  'align-content': 'normal',
  'align-self': 'auto',
  'justify-self': 'auto',
  order: '0',
  'row-gap': 'normal',
  'column-gap': 'normal',
  'grid-template-columns': 'none',
  'grid-template-rows': 'none',
  'grid-column-start': 'auto',
  'grid-column-end': 'auto',
  'grid-row-start': 'auto',
  'grid-row-end': 'auto',
  transform: 'none',
  'vertical-align': 'baseline',
  'text-decoration-line': 'none',
  'text-overflow': 'clip',
  'box-shadow': 'none',
  'object-fit': 'fill',
  'table-layout': 'auto',
  'clip-path': 'none',
  appearance: 'none',
});
const SIDES = ['top', 'right', 'bottom', 'left'];
const REPLACED = new Set(['img', 'canvas', 'video', 'iframe', 'svg', 'input', 'textarea', 'select', 'object', 'embed']);

/** Before the classes: nothing is as a browser would have it, drawings of lines excepted. */
export const RESET =
  '*:not(svg,svg *),*:not(svg,svg *)::before,*:not(svg,svg *)::after{all:unset}head,style,template{display:none}br{display:inline}\n';

export interface SeenStyles {
  /** the class of an element, and of what stands before and after it */
  classOf(element: Element, parent: Element | null): string;
  css(): string;
}

export function seenStyles(win: Window, list: Tally): SeenStyles {
  const names = new Map<string, string>();
  const rules: string[] = [];
  /** what children take over, asked once for all of them */
  const handed = new WeakMap<Element, string[]>();
  const handedBy = (element: Element): string[] => {
    const known = handed.get(element);
    if (known) return known;
    const style = win.getComputedStyle(element);
    const values = INHERITED.map((name) => style.getPropertyValue(name));
    handed.set(element, values);
    return values;
  };

  const told = (element: Element, parent: Element | null, pseudo: string | null): string => {
    const style = win.getComputedStyle(element, pseudo);
    const value = (name: string) => style.getPropertyValue(name);
    if (pseudo !== null && /^(?:none|normal|)$/.test(value('content'))) return '';
    const above = parent && handedBy(parent);
    let out = '';
    const say = (name: string, text: string) => {
      out += `${name}:${text};`;
    };
    const values = pseudo === null ? handedBy(element) : INHERITED.map(value);
    INHERITED.forEach((name, i) => {
      if (values[i] !== above?.[i]) say(name, values[i] ?? '');
    });
    for (const [name, first] of OWN) if (value(name) !== first && value(name) !== '') say(name, value(name));
    for (const side of SIDES) {
      if (value(`border-${side}-width`) === '0px' || value(`border-${side}-style`) === 'none') continue;
      say(`border-${side}`, ['width', 'style', 'color'].map((what) => value(`border-${side}-${what}`)).join(' '));
    }
    if (value('background-image') !== 'none')
      for (const name of ['background-size', 'background-position', 'background-repeat']) say(name, value(name));
    size(element.localName, value, say, pseudo !== null);
    if (pseudo !== null) say('content', value('content'));
    if (element.namespaceURI?.endsWith('/svg'))
      for (const name of ['fill', 'stroke', 'stroke-width']) say(name, value(name));
    return inside(out, list);
  };

  return {
    classOf(element, parent) {
      const own = told(element, parent, null);
      const before = told(element, element, '::before');
      const after = told(element, element, '::after');
      const sign = [own, before, after].join('\u0000');
      const known = names.get(sign);
      if (known !== undefined) return known;
      const name = `jl${names.size}`;
      names.set(sign, name);
      rules.push(`.${name}{${own}}`);
      if (before !== '') rules.push(`.${name}::before{${before}}`);
      if (after !== '') rules.push(`.${name}::after{${after}}`);
      return name;
    },
    css: () => rules.join('\n'),
  };
}

/** As wide as it was; as high as it was at least, so that another font does not lay lines over each other. */
function size(
  localName: string,
  value: (name: string) => string,
  say: (name: string, text: string) => void,
  pseudo: boolean,
): void {
  const { width, height } = { width: value('width'), height: value('height') };
  const display = value('display');
  if (display === 'inline' && !REPLACED.has(localName)) return;
  if (/px$/.test(width) && !/^table-(?!cell)/.test(display)) say('width', width);
  if (!/px$/.test(height) || /^table/.test(display)) return;
  const exact = pseudo || REPLACED.has(localName) || value('overflow-y') !== 'visible';
  say(exact ? 'height' : 'min-height', height);
}
