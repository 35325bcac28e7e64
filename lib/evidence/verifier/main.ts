/**
 * 核验.html: opens from a disk, without network and without the extension, and checks the package it came with. The
 * checking is the extension's own (package/check.ts); this file only asks for the files and shows what came out.
 * `npm run verifier` builds it into package/verifier.txt.
 */
import { headCode, parseHeadCode } from '../head-code';
import { type Check, type CheckFault, checkPackage, type Files, insideBase } from '../package/check';
import { openZip } from '../package/zip-read';

const SAYS: Record<CheckFault, string> = {
  changed: '内容与打包时不同',
  missing: '清单里有，文件夹里没有',
  added: '文件夹里有，清单里没有',
  unreadable: '格式不对，读不出来',
  signature: '签名与它所对应的文件不符',
  link: '与前后的链接不上',
};

const ZIP_SAYS: Record<string, string> = {
  'not-a-zip': '这不是 ZIP 文件。',
  'zip-truncated': '这个 ZIP 文件不完整，像是没有复制完。',
};

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  set: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return Object.assign(element, set);
}

const status = make('p', '', { id: 'status' });
const result = make('section', '', { id: 'result' });
status.setAttribute('role', 'status');

function chooser(label: string, folder: boolean): HTMLElement {
  const input = make('input', '', { type: 'file', multiple: folder });
  if (folder) input.setAttribute('webkitdirectory', '');
  else input.accept = '.zip';
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    const [first] = files;
    if (first === undefined) return;
    void run(folder ? async () => asFiles(files) : () => openZip(first));
  });
  // the browser's own field speaks the browser's language, and looks unlike a button
  const box = make('label', label, { className: 'choose' });
  box.append(input);
  return box;
}

const asFiles = (files: readonly File[]): Files =>
  new Map(files.map((file) => [file.webkitRelativePath || file.name, async () => file]));

async function run(open: () => Promise<Files>): Promise<void> {
  result.replaceChildren();
  status.textContent = '正在读取…';
  try {
    const files = insideBase(await open());
    let bytes = 0;
    const check = await checkPackage(files, (more) => {
      bytes += more;
      status.textContent = `正在计算：${(bytes / 1_000_000).toFixed(1)} MB`;
    });
    show(check);
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
    status.textContent = ZIP_SAYS[code] ?? `读不出来（${code}）。可以先解压，再选择解压出来的文件夹。`;
    status.dataset.outcome = 'unreadable';
  }
}

function show(check: Check): void {
  const sound = check.faults.length === 0;
  status.dataset.outcome = sound ? 'intact' : 'changed';
  const whole = `✓ 完好：${check.files} 个文件与打包时一致，日志的链完整，签名相符。`;
  status.textContent = sound ? whole : `有 ${check.faults.length} 处与打包时不一致。`;
  if (check.masked > 0)
    result.append(
      make(
        'p',
        `这是遮住个人号码的副本，列出 ${check.masked} 条，原始记录和附件都不在里面。遮住以后的文字不能用来核对原文；副本里写有每条原始记录的校验值，原始记录出示时可以对照。`,
        { id: 'masked' },
      ),
    );
  if (!sound) {
    const list = make('ul', '', { id: 'faults' });
    for (const { file, fault } of check.faults) {
      const item = make('li');
      item.append(make('code', file), `：${SAYS[fault]}`);
      list.append(item);
    }
    result.append(list);
    if (check.faults.some(({ file }) => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(file)))
      result.append(make('p', '.DS_Store、Thumbs.db、desktop.ini 是系统自己放进文件夹的，与材料无关。'));
  }
  const count = (state: string) => check.links.filter((link) => link.state === state).length;
  const facts: [string, string][] = [
    [
      '日志',
      check.masked > 0
        ? `共 ${check.links.length} 条，原始记录不在这份副本里`
        : `共 ${check.links.length} 条，本包收入 ${count('included')} 条，已由本人删除 ${count('deleted')} 条`,
    ],
    ['末尾', check.head === null ? '读不出来' : `第 ${check.head.seq} 号，${inChina(check.head.signedAt)}签名`],
    ['末尾短码', check.head === null ? '' : headCode(check.head)],
    ['公钥指纹', check.key ?? '读不出来'],
    ['大小', `${(check.bytes / 1_000_000).toFixed(1)} MB`],
  ];
  const list = make('dl');
  for (const [name, value] of facts) list.append(make('dt', name), make('dd', value));
  result.append(list, codeField(check));
}

/** 2026-11-22 13:37:46（北京时间）; whoever reads it elsewhere knows which clock is meant. */
const inChina = (moment: string): string =>
  `${new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')}（北京时间）`;

/** A code that stands in a dated letter or complaint shows up to which record the log existed by then. */
function codeField(check: Check): HTMLElement {
  const input = make('input', '', { type: 'text', autocomplete: 'off', spellcheck: false });
  const answer = make('p');
  answer.setAttribute('role', 'status');
  input.addEventListener('input', () => {
    const typed = parseHeadCode(input.value);
    const link = check.links.find(({ seq }) => seq === typed?.seq);
    if (input.value.trim() === '') answer.textContent = '';
    else if (typed === null) answer.textContent = '短码形如 12-7K3M-Q2XD-9A4T-BV6E。';
    else if (link !== undefined && headCode(link) === typed.code)
      answer.textContent = `相符：第 1 至 ${typed.seq} 号在写下这个短码时已经是现在的样子。`;
    else answer.textContent = '不相符：这个短码不属于这份日志，或者日志后来改过。';
  });
  const label = make('label', '别处（信件、投诉单）写有短码？在这里输入，可以核对');
  label.append(input);
  const box = make('div', '', { className: 'code' });
  box.append(label, answer);
  return box;
}

document.body.append(
  make('h1', '核验'),
  make('p', '选择这份材料的文件夹（或原来的 ZIP 文件）。全部在这台电脑上计算，不联网，不改动任何文件。'),
  chooser('选择文件夹', true),
  chooser('选择 ZIP 文件', false),
  status,
  result,
  make(
    'p',
    '能说明：写入日志之后没有改动过，以及先后顺序。不能说明：网页、短信或来电本身的真伪。如果有人换上自己的密钥把整份材料重做一遍，只有别处留存的短码、时间戳或公钥指纹才看得出来。',
    { className: 'muted' },
  ),
);
