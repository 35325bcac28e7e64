/** A QR symbol as one path, dark on white in both themes, with the light border that readers need. */
export function QrSymbol({ modules, label }: { modules: readonly (readonly boolean[])[]; label: string }) {
  const size = modules.length + 8;
  const path = modules.flatMap((row, r) => row.map((dark, c) => (dark ? `M${c + 4} ${r + 4}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
