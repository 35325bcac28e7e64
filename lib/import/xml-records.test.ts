/** Messages as elements. Expectations were written by hand. */
import { expect, it } from 'vitest';
import { readBackup } from './read';
import { type BackupMessage, Refusal } from './types';

const reading = { zoneOffset: 480, now: Date.parse('2026-11-22T09:00:00+08:00'), name: 'sms.xml' };
const read = (text: string) => readBackup(new Blob([text]), reading);
const plain = ({ text, sender, sentAt, box }: BackupMessage) => [text, sender, sentAt, box];
const rows = async (text: string) => (await read(text)).messages.map(plain);
const refusal = (text: string) =>
  read(text).then(
    () => null,
    (cause) => (cause instanceof Refusal ? cause.code : cause),
  );
// 1772345103000: 1 March 2026, 14:05:03 in China
const AT = '2026-03-01T14:05:03+08:00';

it('the phone’s own columns as elements', async () => {
  const { format, messages, warnings } = await read(`<?xml version="1.0" encoding="UTF-8"?>
<smsList count="3">
  <sms>
    <address>10690001</address>
    <date>1772345103000</date>
    <type>1</type>
    <body>【示例】应还&lt;1,280.00&gt;元 &amp; 利息</body>
    <contact_name>(Unknown)</contact_name>
  </sms>
  <sms><address>13800000000</address><date>1772345103000</date><type>2</type><body><![CDATA[第一行
<b>第二行</b>]]></body><contact_name>王</contact_name></sms>
  <sms><address>10690001</address><date>1772345103000</date><type>3</type><body/></sms>
</smsList>`);
  expect([format, warnings]).toEqual(['sms-xml', []]);
  expect(messages.map(plain)).toEqual([
    ['【示例】应还<1,280.00>元 & 利息', '10690001', AT, 'incoming'],
    ['第一行\n<b>第二行</b>', '13800000000', AT, 'outgoing'],
    ['', '10690001', AT, 'draft'],
  ]);
  expect(messages[1]?.name).toBe('王');
});

it('other names, Chinese ones too, nested ones, wall clocks and words for directions', async () => {
  expect(
    await rows(
      '<Messages><Message><Sender>10690001</Sender><Time>2026-03-01 14:05:03</Time><Direction>Received</Direction><Content>\n    请还款\n  </Content></Message></Messages>',
    ),
  ).toEqual([['请还款', '10690001', AT, 'incoming']]);
  expect(
    await rows(
      '<短信备份><说明><x/></说明><短信><号码>10690001</号码><时间>2026年3月1日 14:05:03</时间><类型>接收</类型><内容>请还款</内容></短信></短信备份>',
    ),
  ).toEqual([['请还款', '10690001', AT, 'incoming']]);
  expect(
    await rows(
      '<root xmlns:m="x"><m:message><m:from><m:number>10690001</m:number><m:name>某</m:name></m:from><m:timestamp>1772345103</m:timestamp><m:incoming>true</m:incoming><m:body> 请还款 </m:body></m:message></root>',
    ),
  ).toEqual([[' 请还款 ', '10690001', AT, 'incoming']]);
});

it('records within what is called like one, and one whose text is called message', async () => {
  const one = (n: number) =>
    `<Record id="${n}"><Address>1069000${n}</Address><Body>第${n}条</Body><Date>1772345103000</Date><Type>1</Type></Record>`;
  expect(await rows(`<backup><sms>${one(1)}${one(2)}</sms></backup>`)).toEqual([
    ['第1条', '10690001', AT, 'incoming'],
    ['第2条', '10690002', AT, 'incoming'],
  ]);
  expect(
    await rows(
      '<SmsRoot><SMSRecord><Address>10690001</Address><Message>甲</Message><Date>1772345103000</Date><Type>2</Type></SMSRecord></SmsRoot>',
    ),
  ).toEqual([['甲', '10690001', AT, 'outgoing']]);
});

it('what is called a record may hold the phone’s own form', async () => {
  expect(
    await rows(
      '<backup><sms><sms address="10690001" date="1772345103000" type="1" body="甲" /><sms address="10690001" date="1772345103000" type="2" body="乙" /></sms></backup>',
    ),
  ).toEqual([
    ['甲', '10690001', AT, 'incoming'],
    ['乙', '10690001', AT, 'outgoing'],
  ]);
});

it('null is nothing, but for the text itself', async () => {
  const one = (body: string) =>
    `<sms><address>null</address><uuid>null</uuid><date>1772345103000</date><type>1</type><body>${body}</body></sms>`;
  expect(await rows(`<all>${one('null')}${one('乙')}</all>`)).toEqual([
    ['null', null, AT, 'incoming'],
    ['乙', null, AT, 'incoming'],
  ]);
});

it('says how many it could not make out beside those it read', async () => {
  const known = '<sms address="10690001" date="1772345103000" type="1" body="甲" />';
  const odd = (n: number) => `<item><qty>${n}</qty><note>某</note></item>`;
  const around = `<sms><made>1</made>${known}</sms><item/>`;
  const { messages, warnings } = await read(`<backup>${known}${odd(1)}${odd(2)}${around}</backup>`);
  expect(messages.map(({ text }) => text)).toEqual(['甲', '甲']);
  expect(warnings).toEqual([{ code: 'fields-unknown', count: 2 }]);
});

it('refuses names without end, however few stand in each record', async () => {
  const one = (n: number) => `<sms><a${n}>1</a${n}><date>1772345103000</date><body>甲</body></sms>`;
  const many = (count: number) => `<all>${Array.from({ length: count }, (_, n) => one(n)).join('')}</all>`;
  expect(await refusal(many(600))).toBe('too-many-columns');
  expect((await rows(many(400))).length).toBe(400);
});

it('attributes under names of their own', async () => {
  expect(
    await rows(
      '<history><message from="10690001" time="2026-03-01 14:05:03" direction="in" text="请还款"/><message from="10690001" time="2026-03-01 14:05:03" direction="out" text="知道了"/></history>',
    ),
  ).toEqual([
    ['请还款', '10690001', AT, 'incoming'],
    ['知道了', '10690001', AT, 'outgoing'],
  ]);
  expect(
    await rows('<smses count="1"><sms address="10690001" date="2026-03-01 14:05:03" type="1" body="请还款" /></smses>'),
  ).toEqual([['请还款', '10690001', AT, 'incoming']]);
});

it('what is another program’s file stays foreign', async () => {
  expect(await refusal('<rss><channel><item><title>甲</title><pubDate>2026</pubDate></item></channel></rss>')).toBe(
    'foreign',
  );
  expect(await refusal('<resources><string name="a">b</string></resources>')).toBe('foreign');
  expect(await refusal('<messages><message><body>甲</body></message></messages>')).toBe('foreign');
  expect(await refusal('<messages><message><from>1</from><date>1772345103000</date><body>甲</bo')).toBe('truncated');
});
