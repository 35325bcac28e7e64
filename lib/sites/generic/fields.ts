/** A message written as labels with their values, one below the other: Number, Direction, Body, Date. */
import { holds } from '../dom';
import type { Column, RowRead } from './row';
import { sideInNames } from './sides';
import { type Piece, piecesAround } from './survey';
import { readText } from './text';
import { columnOf, sideOfValue } from './words';

/** Which piece is a label and what follows it; null where the row is not built so. */
export function readFields(row: Element, pieces: readonly Piece[]): RowRead | null {
  if (pieces.length < 4) return null;
  const values = new Map<Column, Piece[]>();
  const labels = new Set<Element>();
  let open: Piece[] | null = null;
  for (const piece of pieces) {
    // what comes right after a label is its value, also where it is a word like one: Direction, Sent
    const is = open?.length === 0 || piece.stamp ? null : columnOf(piece.text.replace(/\s*[:：]$/, ''));
    if (is) {
      open = [];
      labels.add(piece.element);
      if (!values.has(is)) values.set(is, open);
    } else open?.push(piece);
  }
  const said = values.get('text') ?? [];
  const stamps = (values.get('time') ?? []).flatMap(({ element, stamp }) => (stamp ? [{ element, stamp }] : []));
  const from = values.get('sender')?.[0]?.text ?? null;
  if (said.length === 0 || (stamps.length === 0 && from === null)) return null;
  const words = piecesAround(said, row);
  const others = pieces.filter((piece) => !said.includes(piece)).map(({ element }) => element);
  const text = readText(words, {
    skip: (element) =>
      labels.has(element) ||
      others.some((other) => holds(element, other) && !said.some((piece) => holds(element, piece.element))),
  });
  if (text.text === '') return null;
  const direction = values.get('direction')?.[0]?.text ?? '';
  return {
    row,
    words,
    text,
    sender: from,
    stamps,
    side: sideOfValue(direction) ?? sideInNames(row, row),
    voiced: true,
    named: from !== null,
    pictured: false,
  };
}
