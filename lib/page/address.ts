/** The address a frame belongs to: one that the page wrote itself (about:blank, srcdoc) stands under the page's own. */
export function addressOf(win: Window): string {
  let at = win;
  try {
    for (let step = 0; step < 8 && /^about:/.test(at.location.href) && at.parent !== at; step++)
      at = at.parent as Window;
    return at.location.href;
  } catch {
    return win.location.href;
  }
}

/** A frame that is folded away is read once it is opened: chat windows start as a button. */
export function whenLarge(win: Window, signal: AbortSignal, start: () => void): void {
  const isLarge = () => win.innerWidth >= 160 && win.innerHeight >= 80;
  if (win.parent === win || isLarge()) {
    start();
    return;
  }
  const look = () => {
    if (!isLarge()) return;
    win.removeEventListener('resize', look);
    start();
  };
  win.addEventListener('resize', look, { signal });
}
