// biome-ignore-all lint/a11y/useSemanticElements: table elements laid out as blocks lose their meaning in some browsers
// biome-ignore-all lint/a11y/useFocusableInteractive: one row at a time takes the focus, as grids of rows do
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  count: number;
  label: string;
  heads: readonly string[];
  /** stays the same for the same row */
  keyAt(i: number): number;
  /** one per column, first column first */
  cells(i: number): readonly ComponentChildren[];
  onOpen(i: number): void;
  /** which rows are looked at now; asked for once they come to rest */
  onWindow(first: number, last: number): void;
  /** the row to begin with */
  at: number;
  onActive(i: number): void;
}

/** rows beyond what is seen, on each side */
const SPARE = 4;
/** Firefox draws nothing below 17.9 million pixels */
const TALLEST = 16_000_000;

/**
 * A table of any length of which only the rows in sight stand in the page. Rows have one height, given by the style
 * sheet. One row takes the focus; arrows, Page, Home and End move it, Enter opens. Screen readers are told the row
 * numbers of the whole.
 */
export function RowGrid({ count, label, heads, keyAt, cells, onOpen, onWindow, at, onActive }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ row: 0, box: 0 });
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState(at);
  const wanted = useRef(false);
  const listed = size.row > 0 ? Math.min(count, Math.floor(TALLEST / size.row)) : Math.min(count, 1);
  const active = Math.max(0, Math.min(chosen, listed - 1));

  useLayoutEffect(() => {
    const measure = () => {
      const next = { row: probe.current?.offsetHeight ?? 0, box: box.current?.clientHeight ?? 0 };
      setSize((now) => (now.row === next.row && now.box === next.box ? now : next));
    };
    measure();
    const watching = new ResizeObserver(measure);
    for (const each of [probe.current, box.current]) if (each) watching.observe(each);
    return () => watching.disconnect();
  }, []);
  // a phone was turned, letters were made larger: the row that was looked at stays in sight
  useLayoutEffect(() => {
    if (size.row > 0) reveal(active);
  }, [size.row]);

  const first = size.row > 0 ? Math.max(0, Math.floor(top / size.row) - SPARE) : 0;
  const last = size.row > 0 ? Math.min(listed - 1, Math.ceil((top + size.box) / size.row) + SPARE) : -1;
  useEffect(() => {
    if (last >= first) onWindow(first, last);
  }, [first, last, count, keyAt]);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    box.current?.querySelector<HTMLElement>(`[aria-rowindex="${active + 2}"]`)?.focus({ preventScroll: true });
  });

  function reveal(i: number): void {
    const { current } = box;
    if (!current) return;
    const [start, end] = [i * size.row, (i + 1) * size.row];
    if (start < current.scrollTop) current.scrollTop = start;
    else if (end > current.scrollTop + current.clientHeight) current.scrollTop = end - current.clientHeight;
    setTop(current.scrollTop);
  }
  const go = (to: number) => {
    const i = Math.max(0, Math.min(to, listed - 1));
    wanted.current = true;
    setChosen(i);
    onActive(i);
    reveal(i);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(size.box / Math.max(size.row, 1)) - 1);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: listed - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter') onOpen(active);
    else return;
    event.preventDefault();
  };

  const click = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a') || String(getSelection()) !== '') return;
    const row = Number(target.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'));
    if (row >= 2) onOpen(row - 2);
  };

  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (last >= 0 && active < first) shown.unshift(active);
  if (last >= 0 && active > last) shown.push(active);
  return (
    <div role="grid" class="row-grid" aria-label={label} aria-rowcount={count + 1} aria-colcount={heads.length}>
      <div role="rowgroup">
        <div role="row" class="grid-head" aria-rowindex={1}>
          {heads.map((word) => (
            <div role="columnheader" key={word}>
              {word}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={box}
        class="grid-box"
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onKeyDown={press}
        onClick={click}
      >
        <div ref={probe} class="grid-row probe" aria-hidden="true" />
        <div aria-hidden="true" style={{ height: `${listed * size.row}px` }} />
        {shown.map((i) => (
          <div
            role="row"
            key={keyAt(i)}
            class="grid-row"
            aria-rowindex={i + 2}
            tabIndex={i === active ? 0 : -1}
            style={{ top: `${i * size.row}px` }}
            onFocus={() => {
              setChosen(i);
              onActive(i);
            }}
          >
            {cells(i).map((cell, column) => (
              <div role="gridcell" key={heads[column]}>
                {cell}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
