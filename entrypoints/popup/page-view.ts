import type { PageReport, ReadMessage } from '../../lib/messages';
import type { Seen } from '../../lib/plan/next';
import type { Finding } from '../../lib/risk/types';

/** What the popup can say about the tab it was opened on; each kind has its words under `page.<kind>`. */
export type PageKind =
  | 'checking'
  | 'read'
  | 'no-messages'
  | 'noted'
  | 'not-granted'
  | 'unsupported'
  | 'untold'
  | 'blank'
  | 'browser'
  | 'own'
  | 'unreachable'
  | 'stopped'
  | 'off';

export interface PageView {
  kind: PageKind;
  host: string;
  /** messages read */
  checked: number;
  /** messages that carry a hint, weightiest first, unsure ones last */
  hinted: ReadMessage[];
}

export interface Known {
  /** null where the browser does not tell */
  url: string | null;
  /** origin of our own pages */
  ownOrigin: string;
  /** a site we know how to read */
  supported: boolean;
  granted: boolean;
  report: PageReport | null;
  hintsOn: boolean;
}

export function pageView(known: Known): PageView {
  const { url, report } = known;
  const host = hostOf(url);
  const view = (kind: PageKind, messages: ReadMessage[] = []): PageView => ({
    kind,
    host,
    checked: messages.length,
    hinted: messages.filter((message) => message.findings.length > 0).sort((a, b) => weight(b) - weight(a)),
  });
  if (report) {
    if (report.stopped !== null) return view('stopped', report.messages);
    if (!known.hintsOn) return view('off', report.messages);
    if (report.messages.length > 0) return view('read', report.messages);
    if (report.settled && (report.notes.length > 0 || report.about)) return view('noted');
    return view(report.settled ? 'no-messages' : 'checking');
  }
  // Chromium names no address for its own pages and for blank ones alike
  if (url === null) return view('untold');
  if (url === '' || /^about:(blank|newtab|home)/.test(url)) return view('blank');
  if (url.startsWith(known.ownOrigin)) return view('own');
  if (!/^(https?|file):/.test(url)) return view(/^chrome:\/\/new-?tab/.test(url) ? 'blank' : 'browser');
  if (!known.supported) return view('unsupported');
  if (!known.granted) return view('not-granted');
  return view(known.hintsOn ? 'unreachable' : 'off');
}

function hostOf(url: string | null): string {
  try {
    return url === null ? '' : new URL(url).host;
  } catch {
    return '';
  }
}

const RANK = { info: 1, heed: 2, breach: 3, fraud: 4 };
const weight = (message: ReadMessage) =>
  Math.max(0, ...message.findings.map((finding) => (finding.confidence === 'low' ? 0 : RANK[finding.severity])));

/** What of it bears on the next step. What is only 看不准 does not. */
export function seenIn(findings: readonly Finding[]): Seen {
  const sure = findings.filter((finding) => finding.confidence !== 'low');
  return {
    court: sure.some((finding) => finding.signal === 'legal_action_notice'),
    fraud: sure.some((finding) => finding.severity === 'fraud'),
    worthKeeping: sure.some((finding) => finding.severity !== 'info'),
  };
}

export function bothSeen(a: Seen, b: Seen): Seen {
  return {
    court: a.court || b.court,
    fraud: a.fraud || b.fraud,
    worthKeeping: a.worthKeeping || b.worthKeeping,
  };
}
