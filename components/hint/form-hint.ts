/** One calm sentence beside a field; it blocks nothing. Built by hand: a page is not given a library for three elements. */

interface Said {
  sentence: string;
  close: string;
  onClose(): void;
}

const SVG = 'http://www.w3.org/2000/svg';
const SHIELD = 'M10 3l7 3v4c0 4-3 6.4-7 7.6C6 16.4 3 14 3 10V6zM10 7v4M10 13.6v.2';

export function formHint(doc: Document, { sentence, close, onClose }: Said): HTMLElement {
  const hint = doc.createElement('div');
  hint.className = 'form-hint';
  const shape = doc.createElementNS(SVG, 'svg');
  shape.setAttribute('viewBox', '0 0 20 20');
  shape.setAttribute('width', '20');
  shape.setAttribute('height', '20');
  shape.setAttribute('aria-hidden', 'true');
  const line = doc.createElementNS(SVG, 'path');
  line.setAttribute('class', 'line');
  line.setAttribute('d', SHIELD);
  shape.append(line);
  const words = doc.createElement('p');
  words.textContent = sentence;
  const button = doc.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', (event) => {
    // a click made by a script of the page is no wish of the person
    if (event.isTrusted) onClose();
  });
  hint.append(shape, words, button);
  return hint;
}
