/**
 * Arrays of numbers as one text, so that a script can carry them: written when the extension is built, read by looking
 * into one piece of memory. Little-endian, as every machine is that runs the browsers we run in.
 */

const KINDS = { Int32Array, Uint32Array, Float32Array, Uint16Array, Uint8Array };
type Kinds = typeof KINDS;
type Kind = keyof Kinds;
export type Numbers = Int32Array | Uint32Array | Float32Array | Uint16Array | Uint8Array;

export interface Shelf {
  /** by name: what kind of array, at which byte it begins, how many numbers it holds */
  places: Record<string, [kind: Kind, at: number, length: number]>;
  /** base64 */
  data: string;
}

/** every array begins at a multiple of this, which the widest of them asks for */
const STEP = 4;

export function shelve(arrays: Record<string, Numbers>): Shelf {
  const places: Shelf['places'] = {};
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    places[name] = [array.constructor.name as Kind, size, array.length]; // the types above are all that can come here
    size += Math.ceil(array.byteLength / STEP) * STEP;
  }
  const bytes = new Uint8Array(size);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays))
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[name]?.[1]);
  return { places, data: toBase64(bytes) };
}

/** Gives an array by kind and name; throws where there is none such. */
export type Take = <K extends Kind>(kind: K, name: string) => InstanceType<Kinds[K]>;

export function openShelf({ places, data }: Shelf): Take {
  const { buffer } = fromBase64(data);
  return (kind, name) => {
    const place = places[name];
    if (place?.[0] !== kind) throw new Error(`no ${kind} is called ${name}`);
    return new KINDS[kind](buffer, place[1], place[2]) as InstanceType<Kinds[typeof kind]>;
  };
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

/** What browsers of the last years can do at once; older ones go byte by byte. */
type Direct = typeof Uint8Array & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const direct = (Uint8Array as Direct).fromBase64;
  if (direct) return direct.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
