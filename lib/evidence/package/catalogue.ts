/**
 * 证据目录: one line for each record and each of its files, in the columns that courts and police ask for (类别、
 * 文件格式、完整性校验值: 法发〔2016〕22号 第十四条), with source, time and what it is meant to show.
 */
import type { Entry, RecordKind } from '../record';
import { entryPath, partPath } from './layout';

export interface Line {
  /** 3 or 3-1 */
  number: string;
  name: string;
  category: string;
  format: string;
  source: string;
  time: string;
  proves: string;
  sha256: string;
  path: string;
}

export const KIND_NAMES: Record<RecordKind, string> = {
  message: '短信记录',
  picture: '页面截图',
  attachment: '补充文件',
  thread: '完整会话',
  page: '网页记录',
  note: '情况记录',
  call: '通话记录',
  visit: '上门记录',
  letter: '纸质函件',
  chat: '聊天记录',
  repayment: '还款凭证',
  complaint: '投诉办理记录',
  witness: '被联系人情况说明',
  deletion: '删除说明',
  anchor: '对外出示记录',
  imported: '导入说明',
};

const PROVES: Partial<Record<RecordKind, string>> = {
  message: '本人设备上所显示的消息内容与时间',
  picture: '记录时页面所显示的内容',
  thread: '双方往来的先后与全貌',
  page: '记录时网页所显示的内容',
  call: '通话的时间、对方与内容',
  visit: '上门的时间、人员与经过',
  letter: '收到的函件及其内容',
  chat: '双方聊天的内容',
  repayment: '已还款的时间与金额',
  complaint: '投诉的提出与答复',
  witness: '第三人被联系的情况',
  deletion: '说明哪一条内容已由本人删除，校验值仍保留',
  anchor: '说明当时日志到哪一条',
};

export function linesOf(entry: Entry, hash: string, proves?: string, path = entryPath(entry.seq)): Line[] {
  const shows = proves ?? PROVES[entry.kind] ?? '';
  const source = [entry.host || entry.channel, entry.sender].filter(Boolean).join(' / ') || '本人记录';
  const time = entry.sentAt ? plainTime(entry.sentAt) : entry.shownTime || stamp(entry.capturedAt, entry.zoneOffset);
  const own: Line = {
    number: String(entry.seq),
    name: `${KIND_NAMES[entry.kind]}第 ${entry.seq} 号`,
    category: entry.kind === 'witness' ? '证人情况说明（电子文本）' : '电子数据',
    format: 'JSON',
    source,
    time,
    proves: shows,
    sha256: hash,
    path,
  };
  const files = entry.parts.map((part, i): Line => {
    const path = partPath(entry.seq, i, part.name);
    return {
      number: `${entry.seq}-${i + 1}`,
      name: part.name,
      category: categoryOf(part.type),
      format: formatOf(part.name, part.type),
      source,
      time,
      proves: part.held ? shows : `${shows}（原文件另存，此处只有校验值）`,
      sha256: part.sha256,
      path: part.held ? path : '',
    };
  });
  return [own, ...files];
}

/** Sound and pictures on electronic media follow the rules for electronic data (民诉法解释 116). */
const categoryOf = (type: string): string => (/^(audio|video)\//.test(type) ? '视听资料（电子介质）' : '电子数据');

function formatOf(name: string, type: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1];
  return (ending ?? type.split('/').pop() ?? '').toUpperCase() || '未知';
}

/** 2026-03-05 09:12:33 +08:00 */
export function stamp(ms: number, zoneOffset: number): string {
  const local = new Date(ms + zoneOffset * 60_000).toISOString();
  const hours = String(Math.floor(Math.abs(zoneOffset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(zoneOffset) % 60).padStart(2, '0');
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${zoneOffset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** The same way of writing for a time that a record holds: 2026-03-05T09:12:00+08:00; anything else stays as it is. */
export const plainTime = (time: string): string =>
  time.replace(
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    (_, day: string, clock: string, zone: string) => `${day} ${clock} ${zone === 'Z' ? '+00:00' : zone}`,
  );

export const HEADINGS = [
  '序号',
  '名称',
  '类别',
  '文件格式',
  '来源',
  '时间',
  '证明内容',
  '完整性校验值（SHA-256）',
  '文件',
];

export const cells = (line: Line): string[] => [
  line.number,
  line.name,
  line.category,
  line.format,
  line.source,
  line.time,
  line.proves,
  line.sha256,
  line.path,
];

/** A cell that would be a formula is put in quotes. */
export function csvRow(line: Line | readonly string[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `${('number' in line ? cells(line) : line).map(cell).join(',')}\r\n`;
}
