/** The sites with a reader of their own that are read once the person grants their host; one script carries these. */
import { easemobWidget } from './easemob-widget';
import { gmail } from './gmail';
import { googleVoice } from './google-voice';
import { neteaseMail } from './netease-mail';
import { outlookWeb } from './outlook-web';
import { underPattern } from './pattern';
import { qqMail } from './qq-mail';
import type { Site } from './types';
import { wechatWeb } from './wechat-web';
import { whatsappWeb } from './whatsapp-web';

export const DESCRIBED: readonly Site[] = [
  googleVoice,
  whatsappWeb,
  wechatWeb,
  qqMail,
  neteaseMail,
  outlookWeb,
  gmail,
  easemobWidget,
];

export const describedSiteFor = (url: string): Site | null =>
  DESCRIBED.find((site) => site.matches.some((pattern) => underPattern(pattern, url))) ?? null;
