// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { googleMessages } from './google-messages';
import { siteFor, underPattern } from './index';

const page = (name: string) => join(import.meta.dirname, '../../tests/pages', name);
const expected: { url: string; now: string; messages: object[] } = JSON.parse(
  readFileSync(page('google-messages.json'), 'utf8'),
);
const around = { url: expected.url, now: Date.parse(expected.now), zoneOffset: 480 };
const told = (doc: Document, where = around) =>
  googleMessages
    .messages(doc, { ...where })
    .map(({ text, sender, sentAt, direction }) => ({ text, sender, sentAt, direction }));

function conversation(rows: string, header = '<h2>95588</h2>'): Document {
  return new DOMParser().parseFromString(
    `<div data-e2e-header-title>${header}</div><mws-messages-list><div data-e2e-messages-list-content>${rows}</div></mws-messages-list>`,
    'text/html',
  );
}
const row = (id: string, text: string, label: string, outgoing = false, more = '') =>
  `<mws-message-wrapper msg-id="${id}" is-outgoing="${outgoing}"><mws-text-message-part aria-label="${label}"><mws-message-part-content>${text}</mws-message-part-content></mws-text-message-part>${more}</mws-message-wrapper>`;

describe('a saved conversation', () => {
  let doc: Document;
  beforeEach(() => {
    doc = new DOMParser().parseFromString(readFileSync(page('google-messages.html'), 'utf8'), 'text/html');
  });

  it('is read with text, sender, minute and direction', () => {
    expect(googleMessages.pageKind(doc, around)).toBe('conversation');
    expect(told(doc)).toEqual(expected.messages);
  });

  it('keeps the place of each text node', () => {
    for (const { text, runs } of googleMessages.messages(doc, around)) {
      const known = runs.map(({ node, at }) =>
        text.startsWith(at < 0 ? node.data.slice(-at) : node.data.trimEnd(), Math.max(0, at)),
      );
      expect(known.length).toBeGreaterThan(0);
      expect(known).not.toContain(false);
    }
  });

  it('takes days and minutes from the separators where labels carry none', () => {
    for (const part of doc.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    expect(told(doc)).toEqual(
      expected.messages.map((message) => {
        // the parcel came a day after its separator, and its label alone said so
        const parcel = 'text' in message && String(message.text).includes('取件码');
        return parcel ? { ...message, sentAt: '2026-11-02T14:41:00+08:00' } : message;
      }),
    );
  });
});

describe('labels in other languages and shapes', () => {
  it('reads English labels, the last time counting', () => {
    const doc = conversation(
      row(
        '1',
        'Received on May 1, 2020 at 1:00 PM',
        '95588 said: Received on May 1, 2020 at 1:00 PM. Received on January 1, 2026 at 12:00 PM. SMS.',
      ) + row('2', 'ok', 'You said: ok. Sent on January 1, 2026 at 12:05\u202fPM. SMS.', true),
    );
    expect(told(doc)).toEqual([
      {
        text: 'Received on May 1, 2020 at 1:00 PM',
        sender: '95588',
        sentAt: '2026-01-01T12:00:00+08:00',
        direction: 'incoming',
      },
      { text: 'ok', sender: null, sentAt: '2026-01-01T12:05:00+08:00', direction: 'outgoing' },
    ]);
  });

  it('reads Traditional Chinese labels', () => {
    const doc = conversation(row('1', '請<br>還款', '95588 說：請 還款。接收時間：2026年1月1日 下午3:07。簡訊。'));
    expect(told(doc)).toEqual([
      { text: '請\n還款', sender: '95588', sentAt: '2026-01-01T15:07:00+08:00', direction: 'incoming' },
    ]);
  });

  it('does not take a time out of the message itself', () => {
    const doc = conversation(row('1', '请于2026年1月6日18:00前处理', '短信'));
    expect(told(doc)).toEqual([
      { text: '请于2026年1月6日18:00前处理', sender: '95588', sentAt: null, direction: 'incoming' },
    ]);
  });

  it('names the speaker of a group by the label', () => {
    const doc = conversation(
      row('1', '收到', '表姐 说：收到。接收时间：2026年1月1日 15:07。'),
      '<h2>表姐</h2><h2>阿成</h2>',
    );
    expect(told(doc)[0]).toMatchObject({ sender: '表姐' });
  });

  it('is not misled by a label that leaves out what the words hold: line ends, pictures of signs, what is hidden', () => {
    const after = '。接收时间：2026年1月5日 9:05。短信。';
    const one = (id: string, content: string, said: string) =>
      row(id, '', `甲 说：${said}${after}`).replace(
        '<mws-message-part-content></mws-message-part-content>',
        `<mws-message-part-content data-e2e-message-content><span>${content}</span></mws-message-part-content>`,
      );
    const doc = conversation(
      one('1', '第一行<br>第二行', '第一行第二行') +
        one('2', '明天见<img alt="🙂">', '明天见🙂') +
        one('3', '明天见<b hidden>不见</b>', '明天见') +
        one('4', '明天见', '明天见'),
    );
    expect(told(doc).map(({ text }) => text)).toEqual(['第一行\n第二行', '明天见🙂', '明天见', '明天见']);
  });

  it('leaves quotes, previews, pictures and empty rows out', () => {
    const doc = conversation(
      row(
        '1',
        '正文<mws-link-preview-decorator>预览</mws-link-preview-decorator>',
        'x',
        false,
        '<div class="embed-msg-part-container"><mws-text-message-part>引用</mws-text-message-part></div>',
      ) +
        '<mws-message-wrapper msg-id="2" is-outgoing="false"><mws-image-message-part><div data-e2e-message-image></div></mws-image-message-part></mws-message-wrapper>',
    );
    expect(told(doc).map(({ text }) => text)).toEqual(['正文']);
  });

  it('falls back to the core and to older hooks', () => {
    const doc = conversation(
      '<div data-e2e-message-wrapper-core data-e2e-message-id="7" data-e2e-message-outgoing="true"><div class="text-msg">旧版</div></div>',
    );
    expect(googleMessages.messages(doc, around).map(({ key, text, direction }) => [key, text, direction])).toEqual([
      ['7', '旧版', 'outgoing'],
    ]);
  });

  it('reads nothing in the composer of a new message and on the welcome page', () => {
    const doc = conversation(row('1', '正文', ''));
    for (const url of [
      'https://messages.google.com/web/conversations/new',
      'https://messages.google.com/web/welcome',
    ]) {
      expect(googleMessages.messages(doc, { ...around, url })).toEqual([]);
    }
  });
});

describe('finding the site of an address', () => {
  it.each([
    ['https://messages.google.com/web/conversations/1', 'google-messages'],
    ['http://messages.google.com/web', null],
    ['https://messages.google.com.example.net/web', null],
    ['https://example.net/?https://messages.google.com/', null],
    ['https://user@messages.google.com:443/web', 'google-messages'],
  ])('%s', (url, id) => expect(siteFor(url)?.id ?? null).toBe(id));

  it('understands match patterns', () => {
    expect(underPattern('*://*.example.net/sms/*', 'http://a.example.net/sms/1')).toBe(true);
    expect(underPattern('*://*.example.net/sms/*', 'https://example.net/sms/')).toBe(true);
    expect(underPattern('*://*.example.net/sms/*', 'https://badexample.net/sms/')).toBe(false);
    expect(underPattern('*://*/*', 'ftp://example.net/')).toBe(false);
  });
});
