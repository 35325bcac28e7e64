// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { freeze } from './freeze';

function frozen(html: string): Document {
  const doc = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const element = doc.querySelector('main');
  const text = element ? freeze(element) : null;
  return new DOMParser().parseFromString(text ?? '', 'text/html');
}

describe('freezing a message', () => {
  it('keeps the words exactly', () => {
    const words = '今天18点前\u200b不处理 &<>"  ——联系\u00a0家人';
    const doc = new DOMParser().parseFromString('<div></div>', 'text/html');
    const element = doc.querySelector('div');
    element?.append(doc.createTextNode(words));
    const again = new DOMParser().parseFromString((element && freeze(element)) ?? '', 'text/html');
    expect(again.querySelector('div')?.textContent).toBe(words);
  });

  it('drops what could run, load or send', () => {
    const doc = frozen(
      '<p onclick="steal()" style="background:url(//x)">好<script>1</script><iframe src="//x"></iframe><form><input></form></p><img src="https://x/y.png" onerror="1" alt="图"><video src="//x"></video>',
    );
    expect(doc.querySelectorAll('script, iframe, form, input, video')).toHaveLength(0);
    expect(doc.querySelector('p')?.attributes).toHaveLength(0);
    expect(doc.querySelector('img')?.hasAttribute('src')).toBe(false);
    expect(doc.querySelector('img')?.getAttribute('alt')).toBe('图');
  });

  it('keeps where a link pointed, without being one', () => {
    const link = frozen('<a href="https://pay.example/x?y=1">还款</a>').querySelector('a');
    expect(link?.hasAttribute('href')).toBe(false);
    expect(link?.getAttribute('data-frozen-href')).toBe('https://pay.example/x?y=1');
  });

  it('gives up on a tree that is no message', () => {
    const doc = new DOMParser().parseFromString('<main></main>', 'text/html');
    const element = doc.querySelector('main');
    for (let i = 0; i < 6000; i++) element?.append(doc.createElement('i'));
    expect(element && freeze(element)).toBeNull();
  });
});
