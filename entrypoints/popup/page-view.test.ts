import { describe, expect, it } from 'vitest';
import type { PageReport, ReadMessage } from '../../lib/messages';
import type { Finding } from '../../lib/risk/types';
import { type Known, pageView, seenIn } from './page-view';

const known: Known = {
  url: 'https://messages.google.com/web/conversations/1',
  ownOrigin: 'chrome-extension://us',
  supported: true,
  granted: true,
  report: null,
  hintsOn: true,
};
const finding = (severity: Finding['severity'], confidence: Finding['confidence'] = 'high'): Finding => ({
  signal: 'insult',
  rule: 'insult',
  severity,
  confidence,
  quote: '',
  start: null,
  end: null,
  provisions: [],
});
const message = (key: string, ...findings: Finding[]): ReadMessage => ({
  key,
  text: '',
  sender: null,
  sentAt: null,
  shownTime: null,
  direction: 'incoming',
  kind: null,
  verdict: null,
  findings,
});
const report = (over: Partial<PageReport> = {}): PageReport => ({
  site: 'google-messages',
  pageKind: 'conversation',
  url: known.url ?? '',
  title: '',
  settled: true,
  messages: [],
  painted: [],
  notes: [],
  stopped: null,
  ...over,
});

describe('what the popup says about a tab', () => {
  it.each([
    [null, 'untold'],
    ['about:blank', 'blank'],
    ['chrome://newtab/', 'blank'],
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['chrome-extension://us/desk.html', 'own'],
    ['file:///home/x.html', 'unsupported'],
    ['not an address', 'browser'],
  ])('without a reader, %s is %s', (url, kind) => {
    expect(pageView({ ...known, url, supported: false, granted: false }).kind).toBe(kind);
  });

  it('tells permission from connection', () => {
    expect(pageView({ ...known, granted: false }).kind).toBe('not-granted');
    expect(pageView(known).kind).toBe('unreachable');
    expect(pageView({ ...known, hintsOn: false }).kind).toBe('off');
    expect(pageView({ ...known, supported: false }).kind).toBe('unsupported');
    expect(pageView(known).host).toBe('messages.google.com');
  });

  it('tells reading from nothing to read', () => {
    expect(pageView({ ...known, report: report({ settled: false }) }).kind).toBe('checking');
    expect(pageView({ ...known, report: report() }).kind).toBe('no-messages');
    expect(pageView({ ...known, report: report({ stopped: 'too-strange' }) }).kind).toBe('stopped');
    expect(pageView({ ...known, report: report({ messages: [message('a')] }) })).toMatchObject({
      kind: 'read',
      checked: 1,
    });
  });

  it('lists the weightiest first and the unsure last', () => {
    const messages = [
      message('unsure', finding('fraud', 'low')),
      message('none'),
      message('heed', finding('heed')),
      message('fraud', finding('heed'), finding('fraud')),
    ];
    const view = pageView({ ...known, report: report({ messages }) });
    expect(view.hinted.map((each) => each.key)).toEqual(['fraud', 'heed', 'unsure']);
    expect(view.checked).toBe(4);
  });
});

it('lets only what is sure enough bear on the next step', () => {
  expect(seenIn([finding('fraud', 'low')])).toEqual({ court: false, fraud: false, worthKeeping: false });
  expect(seenIn([{ ...finding('info'), signal: 'legal_action_notice' }])).toEqual({
    court: true,
    fraud: false,
    worthKeeping: false,
  });
  expect(seenIn([finding('fraud')])).toEqual({ court: false, fraud: true, worthKeeping: true });
});
