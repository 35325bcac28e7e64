/**
 * Under which endings names are registered. Not the whole public suffix list, which weighs more than the rest of this
 * room: the endings that stand in Chinese messages. Where an ending is missing the last two labels are taken, so a
 * name under an unknown double ending counts as a subdomain; that can only make it look less like somebody's own.
 */
const CHINA =
  'ac com edu gov mil net org ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'
    .split(' ')
    .map((label) => `${label}.cn`);

const ELSEWHERE = [
  ...['com', 'net', 'org', 'edu', 'gov', 'idv'].flatMap((label) => [`${label}.hk`, `${label}.tw`, `${label}.mo`]),
  ...['com', 'net', 'org', 'edu', 'gov', 'per'].flatMap((label) => [`${label}.sg`, `${label}.my`]),
  ...['co', 'org', 'me', 'ac', 'gov', 'net'].map((label) => `${label}.uk`),
  ...['co', 'ne', 'or', 'ac', 'go'].flatMap((label) => [`${label}.jp`, `${label}.kr`, `${label}.th`, `${label}.id`]),
  ...['com', 'net', 'org', 'edu', 'gov', 'id'].map((label) => `${label}.au`),
  ...['com', 'net', 'org'].flatMap((label) => [
    `${label}.br`,
    `${label}.vn`,
    `${label}.ph`,
    `${label}.tr`,
    `${label}.ru`,
  ]),
  'co.nz',
  'co.in',
  'co.za',
  'us.com',
  'eu.org',
  // where anybody may open a name of his own: the label in front is the owner
  'github.io',
  'gitee.io',
  'pages.dev',
  'workers.dev',
  'vercel.app',
  'netlify.app',
  'web.app',
  'firebaseapp.com',
  'blogspot.com',
  'herokuapp.com',
  'aliyuncs.com',
  'myqcloud.com',
];

const SUFFIXES: ReadonlySet<string> = new Set([...CHINA, ...ELSEWHERE]);

/** icbc.com.cn of www.icbc.com.cn; null for an address of digits, a single label, or an ending itself. */
export function registrableDomain(host: string): string | null {
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => label === '') || labels.every((label) => /^\d+$/.test(label)))
    return null;
  const double = labels.slice(-2).join('.');
  if (!SUFFIXES.has(double)) return double;
  return labels.length > 2 ? labels.slice(-3).join('.') : null;
}
