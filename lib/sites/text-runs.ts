import type { PageMessage } from './types';

export interface RunText {
  text: string;
  runs: PageMessage['runs'];
}

/**
 * The text below an element as a reader sees it: text nodes in order, <br> as line end, pictures of signs by their
 * name; parts matching `skip` are left out. Live nodes are walked, because a detached clone loses the line ends.
 */
export function readRuns(root: Element, skip: string): RunText {
  const runs: PageMessage['runs'] = [];
  let text = '';
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const run = node as Text;
        if (run.data === '') continue;
        runs.push({ node: run, at: text.length });
        text += run.data;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'br') text += '\n';
        else if (element.localName === 'img') text += nameOfSign(element);
        else if (!element.matches(skip)) walk(element);
      }
    }
  };
  walk(root);
  return trimmed({ text, runs });
}

/** An emoji shown as a picture carries itself as its name; a longer name describes a picture and is not text. */
export function nameOfSign(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 8 ? alt : '';
}

/** Blanks around the text belong to the page's source, not to the message. */
export function trimmed({ text, runs }: RunText): RunText {
  const kept = text.trim();
  if (kept.length === text.length) return { text, runs };
  const start = text.length - text.trimStart().length;
  return {
    text: kept,
    runs: runs
      .map(({ node, at }) => ({ node, at: at - start }))
      .filter(({ node, at }) => at + node.data.length > 0 && at < kept.length),
  };
}

/** Several parts of one message, each on its own line. */
export function joinRuns(parts: RunText[]): RunText {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined: RunText = { text: '', runs: [] };
  for (const part of parts) {
    if (part.text === '') continue;
    if (joined.text !== '') joined.text += '\n';
    const offset = joined.text.length;
    joined.runs.push(...part.runs.map(({ node, at }) => ({ node, at: at + offset })));
    joined.text += part.text;
  }
  return joined;
}
