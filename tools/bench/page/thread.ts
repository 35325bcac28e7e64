/** A conversation as long as a person's whole history: made here, seeded, in the shape of the proven web SMS page. */
import { random } from '../texts';

export const THREAD_URL = 'https://messages.google.com/web/conversations/bench';
/** The same page where the extension has no right to be. */
export const ALONE_URL = 'https://alone.example/web/conversations/bench';

/** Put together from parts, so that no two are alike and no answer can be remembered. */
const WHO = ['云雀分期', '青禾消金', '江南白条', '星桥金科'];
const CROSS = [
  (n: string) => `您尾号${n}的欠款今天不处理，我们将联系您的家人和单位同事说明情况。`,
  (n: string) => `案件${n}已受理，今日17点前不还款将由公安机关上门带走。`,
  (n: string) => `再不还钱让你在村里抬不起头，${n}号联系人我们都有。`,
  (n: string) => `逾期${n}元，点击 http://hk${n}.example 转入私人账户即可结清。`,
];

/** Everyday messages, put together the same way. */
const CALM = [
  (n: string) => `【顺丰速运】您的快递${n}已到小区驿站，请凭取件码${n}领取，营业时间每天九点到晚上八点。`,
  (n: string) => `周末一起吃饭吗？${n}路公交过来就行，妈说要包饺子，记得带上孩子的外套，晚上有点凉。`,
  (n: string) => `【市图书馆】您预约的图书（书架号${n}）已到馆，请在三个工作日内到一楼服务台办理借阅手续。`,
  (n: string) => `验证码${n}，您正在登录账号，五分钟内有效，请勿告诉他人。如非本人操作请忽略本短信。`,
  (n: string) => `【供电公司】${n}小区计划检修线路，明天上午停电两小时，请提前做好准备，给您带来不便敬请谅解。`,
];
const ENDINGS = ['谢谢配合。', '祝您生活愉快。', '到时候电话联系。', '不用回复。', '有空回个话就行，不着急，慢慢来。'];

export interface Thread {
  html: string;
  messages: number;
  elements: number;
  characters: number;
}

export function longThread(messages = 10_000, seed = 3): Thread {
  const dice = random(seed);
  const rows: string[] = [];
  let characters = 0;
  for (let i = 0; i < messages; i++) {
    const number = String(100_000 + Math.floor(dice() * 900_000));
    // one in twenty-five crosses a line, and some always stand at the end, where the conversation opens
    const crossing = dice() < 0.04 || i % 1000 > 996;
    const ending = `${ENDINGS[Math.floor(dice() * ENDINGS.length)]}（${i}）`;
    const words = crossing
      ? `【${WHO[i % WHO.length]}】${CROSS[Math.floor(dice() * CROSS.length)]?.(number)}${ending}`
      : `${CALM[Math.floor(dice() * CALM.length)]?.(number)}${ending}`;
    characters += words.length;
    const minute = `${8 + (i % 12)}:${String(i % 60).padStart(2, '0')}`;
    const day = `2026年${1 + (Math.floor(i / 900) % 11)}月${1 + (Math.floor(i / 30) % 28)}日`;
    rows.push(
      `<mws-message-wrapper msg-id="${i}" is-outgoing="false"><div data-e2e-message-wrapper-core><mws-text-message-part aria-label="1069 说：${words}。接收时间：${day} ${minute}。短信。"><mws-message-part-content data-e2e-message-content class="text"><span>${words}</span></mws-message-part-content></mws-text-message-part></div></mws-message-wrapper>`,
    );
  }
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>thread</title><style>
html,body{height:100%;margin:0;font:15px/1.5 sans-serif}
mws-messages-list{display:block;height:100%;overflow-y:auto}
mws-message-wrapper{display:block;margin:6px 24px}
.text{display:inline-block;max-width:60%;padding:8px 14px;border-radius:18px;background:#e9eef6;overflow-wrap:anywhere}
</style><div data-e2e-header-title><h2>1069</h2></div><mws-messages-list><div class="content" data-e2e-messages-list-content>${rows.join('\n')}</div></mws-messages-list>
<script>const list=document.querySelector('mws-messages-list');list.scrollTop=list.scrollHeight;</script></html>`;
  return { html, messages, elements: messages * 5, characters };
}
