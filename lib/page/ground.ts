/** Light or dark? Asked of the page itself, not of the system: a page need not follow it. */

/** Relative luminance of a computed colour, 0 to 1; null for one that cannot be read or is see-through. */
export function luminance(colour: string): number | null {
  const parts = colour.match(/-?[\d.]+(?:e-?\d+)?%?/g);
  if (!parts || parts.length < 3) return null;
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1);
  if (alpha < 0.4) return null;
  const scale = /^rgba?\(/i.test(colour) ? 255 : /^color\(/i.test(colour) ? 1 : null;
  if (scale === null) return null;
  const [r = 0, g = 0, b = 0] = parts.slice(0, 3).map((part) => {
    const value = Number.parseFloat(part) / scale;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Words lighter than this have dark ground under them, or nobody could read them. */
const LIGHT = 0.36;

export function hasLightText(win: Window, element: Element): boolean {
  return (luminance(win.getComputedStyle(element).color) ?? 0) > LIGHT;
}

export function isDarkGround(win: Window, element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const light = luminance(win.getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.2;
  }
  // no ground painted at all: the canvas, which follows the page's declared scheme
  return (luminance(win.getComputedStyle(element).color) ?? 0) > LIGHT;
}
