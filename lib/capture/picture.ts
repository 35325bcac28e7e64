/** Pictures that the page has already loaded, as text. Nothing is asked for: what cannot be read is left out by name. */
import { OWN_PICTURE } from '../evidence/page-file';
import { MOST, type Tally } from './room';

/** As many dots as are looked at on a dense screen; more would only be heavy. */
const DENSITY = 2;
/** Above this many dots a photograph is written as one. */
const LARGE = 160_000;

/** A data: address, or null. `img` must be loaded; a picture of another site may be shown but not read. */
export function pictureOf(img: HTMLImageElement, list: Tally): string | null {
  const address = img.currentSrc || img.src;
  if (address === '') return null;
  const own = OWN_PICTURE.test(address) ? address : drawn(img);
  const fits = own !== null && own.length <= MOST.picture && list.pictureLength + own.length <= MOST.pictures;
  if (!fits) {
    list.leave('picture', nameOf(address));
    return null;
  }
  list.pictures += 1;
  list.pictureLength += own.length;
  return own;
}

function drawn(img: HTMLImageElement): string | null {
  if (!img.complete || img.naturalWidth === 0) return null;
  const shown = Math.max(img.clientWidth, 1) * DENSITY;
  const scale = Math.min(1, shown / img.naturalWidth);
  return paint(img, Math.ceil(img.naturalWidth * scale), Math.ceil(img.naturalHeight * scale), img.ownerDocument);
}

/** What a page drew itself: a chart, a code to scan, a signature. */
export function drawingOf(canvas: HTMLCanvasElement, list: Tally): string | null {
  const own =
    canvas.width > 0 && canvas.height > 0 ? paint(canvas, canvas.width, canvas.height, canvas.ownerDocument) : null;
  if (own === null || own.length > MOST.picture || list.pictureLength + own.length > MOST.pictures) {
    list.leave('drawing', `${canvas.width} × ${canvas.height}`);
    return null;
  }
  list.pictures += 1;
  list.pictureLength += own.length;
  return own;
}

/** Into a canvas that never stands in the page. */
function paint(source: HTMLImageElement | HTMLCanvasElement, width: number, height: number, doc: Document) {
  try {
    const canvas = doc.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext('2d');
    if (pen === null) return null;
    pen.drawImage(source, 0, 0, width, height);
    const png = width * height > LARGE ? null : canvas.toDataURL('image/png');
    const url = png ?? smaller(canvas);
    return OWN_PICTURE.test(url) ? url : null;
  } catch {
    // a picture of another site makes the canvas unreadable
    return null;
  }
}

/** WebP keeps what shines through; a browser that cannot write it answers a PNG. */
const smaller = (canvas: HTMLCanvasElement) => canvas.toDataURL('image/webp', 0.85);

/** The address without what may stand behind the question mark and be long. */
const nameOf = (address: string) => (/^(?:data|blob):/.test(address) ? address.slice(0, 60) : address);
