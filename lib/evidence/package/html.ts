/** Text for files that are HTML: everything put in is escaped, unless it came out of here. */
export class Markup {
  constructor(readonly text: string) {}
}

export function html(fixed: TemplateStringsArray, ...values: (string | number | Markup | readonly Markup[])[]): Markup {
  let text = fixed[0] ?? '';
  values.forEach((value, i) => {
    if (value instanceof Markup) text += value.text;
    else if (typeof value === 'string' || typeof value === 'number') text += escaped(String(value));
    else text += value.map((one) => one.text).join('');
    text += fixed[i + 1] ?? '';
  });
  return new Markup(text);
}

const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\p{Cc}]/gu, (char) => (/[\n\t]/.test(char) ? char : '\ufffd'));
