import type { Language } from './language';

const WEEKDAYS: Record<Language, string[]> = {
  'zh-CN': ['日', '一', '二', '三', '四', '五', '六'],
  'zh-TW': ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2026年3月1日（周日）14:05, on a clock `zoneOffset` minutes east of UTC. */
export function formatTime(lang: Language, ms: number, zoneOffset: number): string {
  const at = new Date(ms + zoneOffset * 60_000);
  if (Number.isNaN(at.getTime())) return '';
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  const clock = `${String(at.getUTCHours()).padStart(2, '0')}:${String(at.getUTCMinutes()).padStart(2, '0')}`;
  const weekday = WEEKDAYS[lang][at.getUTCDay()];
  if (lang === 'en') return `${weekday} ${day} ${MONTHS[month]} ${year}, ${clock}`;
  return `${year}年${month + 1}月${day}日（${lang === 'zh-TW' ? '週' : '周'}${weekday}）${clock}`;
}

/** 2026年3月1日（周日） */
export function formatDay(lang: Language, ms: number, zoneOffset: number): string {
  const whole = formatTime(lang, ms, zoneOffset);
  return lang === 'en' ? whole.replace(/, \d{2}:\d{2}$/, '') : whole.replace(/\d{2}:\d{2}$/, '');
}

/** 2026年3月 */
export function formatMonth(lang: Language, ms: number, zoneOffset: number): string {
  const at = new Date(ms + zoneOffset * 60_000);
  if (Number.isNaN(at.getTime())) return '';
  return lang === 'en'
    ? `${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`
    : `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月`;
}

/** 2026年3月1日（周日） for a day of the calendar, YYYY-MM-DD. */
export function formatCalendarDay(lang: Language, day: string): string {
  return formatDay(lang, Date.parse(`${day}T00:00:00Z`), 0);
}

/** Day and time on this device's clock at that moment. */
export function formatLocalTime(lang: Language, ms: number): string {
  return formatTime(lang, ms, -new Date(ms).getTimezoneOffset());
}

/** ISO text as understood from a page; null in, nothing out. */
export function formatIso(lang: Language, iso: string | null): string {
  return iso === null ? '' : formatLocalTime(lang, Date.parse(iso));
}

/** ¥12,345.67 */
export function formatYuan(amount: number): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.');
  return `${amount < 0 ? '−' : ''}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
