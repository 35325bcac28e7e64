/** Names for messages on pages that give them none: the same for as long as the words and the time are the same. */

export function keyOf(row: Element, text: string, shownTime: string | null, keys: Map<string, number>): string {
  for (const name of ['data-id', 'data-msg-id', 'data-message-id', 'data-msgid', 'data-mid', 'data-key', 'id']) {
    const value = row.getAttribute(name);
    if (!value || keys.has(value)) continue;
    keys.set(value, 1);
    return value;
  }
  const name = hash(`${shownTime ?? ''}|${text}`);
  const count = keys.get(name) ?? 0;
  keys.set(name, count + 1);
  return count === 0 ? name : `${name}-${count}`;
}

/** Short and the same for the same words; nothing secret. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `t${value.toString(36)}${text.length.toString(36)}`;
}
