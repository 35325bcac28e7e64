/** Under which endings names are registered: those of the registries, and those where anybody may open a name. */
import { SUFFIXES } from './suffix-table';

/** Not a registry's, but the label in front is somebody of his own: pages that anybody may put up. */
const OPEN: ReadonlySet<string> = new Set([
  ...['us.com', 'eu.org', 'cn.com', 'com.de', 'uk.com'],
  ...['github.io', 'gitee.io', 'gitlab.io', 'gitbook.io', 'readthedocs.io', 'glitch.me', 'surge.sh', 'neocities.org'],
  ...['pages.dev', 'workers.dev', 'vercel.app', 'netlify.app', 'web.app', 'firebaseapp.com', 'onrender.com', 'fly.dev'],
  ...['blogspot.com', 'wordpress.com', 'wixsite.com', 'weebly.com', 'webflow.io', 'myshopify.com', 'herokuapp.com'],
  ...['aliyuncs.com', 'myqcloud.com', 'tcloudbaseapp.com', 'bcebos.com', 'myhuaweicloud.com', 'qiniucdn.com'],
  ...['amazonaws.com', 'cloudfront.net', 'azurewebsites.net', 'r2.dev', 'ngrok.io', 'ngrok.app', 'trycloudflare.com'],
]);

let endings: Map<string, ReadonlySet<string>> | null = null;

/** @param last the last label of a host; the rows of the table are taken apart at the first question */
function labelsUnder(last: string): ReadonlySet<string> | undefined {
  endings ??= new Map(
    SUFFIXES.trim()
      .split('\n')
      .map((row) => {
        const [ending = '', ...labels] = row.split(' ');
        return [ending, new Set(labels)];
      }),
  );
  return endings.get(last);
}

function isEnding(label: string, last: string): boolean {
  const labels = labelsUnder(last);
  if (labels?.has(`!${label}`)) return false;
  return labels?.has(label) === true || labels?.has('*') === true || OPEN.has(`${label}.${last}`);
}

/** icbc.com.cn of www.icbc.com.cn; null for an address of digits, a single label, or an ending itself. */
export function registrableDomain(host: string): string | null {
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => label === '') || labels.every((label) => /^\d+$/.test(label)))
    return null;
  const [label = '', last = ''] = labels.slice(-2);
  if (!isEnding(label, last)) return `${label}.${last}`;
  return labels.length > 2 ? labels.slice(-3).join('.') : null;
}
