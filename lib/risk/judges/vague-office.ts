/**
 * Signed by an office that anybody may call itself — 某某法务, 某某调解, 资产清收组 — with nobody named for whom it
 * acts and no way to check it. A lender's own department is not meant, neither is who names his client.
 */
import { retold } from '../everyday';
import rule from '../rules/unverified-collector';
import type { Judge } from './index';

/** trades whose bare name is enough: 某某法务 */
const TRADE =
  '法务|法调|法催|法诉|法服|法援|法律(?:咨询|服务|事务|顾问)|律服|律政|律法|律所|律师(?:团队|事务所|事务)|调解|调停|和解|清收|清欠|清退|商账|账务|债管|债务(?:处理|管理|处置|清收|调解)|债权(?:管理|处置)|资保|诉调|诉前|非诉|诉讼保全|善后|信贷事务|调处|追数';
/** trades that many a lender's own department carries too: only as a unit of nobody's, 资产三部 */
const LOOSE =
  '催告|催收|催缴|追收|追数|资产(?:管理|处置|保全|核查|清收)?|资管(?:清收)?|委外|外包|贷后(?:管理|事务|法务|综合|处理|处置|法催)?|追偿|结案|案源|案管|处置|诉讼|逾期(?:处理|处置)|不良(?:处置|清收)|信用管理|受托财务';
const UNIT =
  '(?:联合|综合|管理|事务|服务|咨询|处理|协商|处置|商务|顾问|外勤|项目|执行|专项|业务|催收|清收|核查|受理|网络|校园)*(?:[一二三四五六七八九十\\d]{1,2})?(?:部|科|处|组|中心|办|室|所|岗|专员|专干|集团|平台|中台|团队|联盟|办公室|委员会|事务所|联络点|窗口|委|公司)';
const OFFICE = new RegExp(
  `^([\\p{Script=Han}a-z×*]{0,12}?)(?:(?:${TRADE})(?:服务|咨询|管理|${UNIT})?|(?:${LOOSE})${UNIT})$`,
  'u',
);
/** trades of collectors that lend nothing: their bare name signs for nobody who could be checked, 【泰邦企服】 */
const SERVICE =
  /^(?!紧急|最后|最终|重要|案件|诉前|再次|逾期|温馨)([\p{Script=Han}a-z×*]{1,10}?)(?:资产|资管|债权|企服|企管|企信|企业(?:服务|管理|咨询)|信用咨询|信咨|商务|咨询|清算|清盘|催告|催收|诉保|诉讼|诉前|惩戒|征缴|协调|外包|专项|专案|信[服调咨]|债务|[法律][信询援帮企务政调律部]|法务|贷后|信贷管理|不良)(?:保全|处置|管理|事务|服务|科技|联合|外访|外勤|外包|集团)?(?:中心|处|办|部|组|科|小组)?$/u;
/** trades of lenders as much as of collectors: only where the text says that it acts for somebody */
const EITHER = /^([\p{Script=Han}a-z]{1,8}?)(?:数科|信息(?:科技|服务)|科技|联合|合规)$/u;
const ACTING = /委托|受托|债权[人方转受]|受让|案件|卷宗|我处|本处|外访|上门人员/;
/** what stands in sentences rather than in a name */
const SENTENCE =
  /公司|集团|银行|[的了将您你我他她没已按被暂无否则因给把请吗吧呢啊欠逾与和及在到可先需还不]|欠款|案件|年终|除夕|在线|受托|本案|期间|同步|申请|停止|拒绝|同意|参加|配合|进行|接受|协商|某/;

/** who lends may have departments of its own */
const LENDER =
  /(?:银行|信用卡|消费金融|消金|小贷|小额贷款|农信|农商|贷|借|借条|借款|花|分期|白条|钱包|钱袋|普惠|金服|数科|备用金|租机|融租|车融|宝|付|呗|周转|担保|租赁|保理)$/;
/** says for whom it acts, or how to check it */
const CHECKABLE =
  /(?:受|接受|代表)[“「"]?(?!某|多家|资方|平台|委托|客户|出借人?|贷款(?:公司|方|平台)|机构|甲方|合作)[\p{Script=Han}a-z()（）*×]{2,24}(?:银行|消费金融|金融|消金|公司|中心|小贷|担保|贷|花|借|分期|普惠|租赁)[^，。;；]{0,14}(?:委托|授权)|委托[人方](?:为|是|:)?(?!某|未|不|要求)[\p{Script=Han}a-z]{2,16}(?:银行|消费金融|消金|公司|小贷|小额贷款)|执业证|授权书编号|委托书?编号|委托编号|备案号|常年法律顾问|营业执照|官方客服|官网(?:可|查|公示)|卡背面|随函附|可核实|可查证|转让公告/u;

/** Where the message says who it is: in brackets, before the first colon or comma, in its last words. */
function* signatures(text: string): Generator<{ start: number; words: string; bracketed?: boolean }> {
  for (const m of text.matchAll(/[【[〔「『]\s*([^】\]〕」』\n]{2,24})[】\]〕」』]/g))
    yield { start: m.index + m[0].indexOf(m[1] ?? ''), words: m[1] ?? '', bracketed: true };
  const head =
    /^\s*(?:您好|你好)?[,，:：!！\s]*(?:这里是|我是|我们是|这边是|我这边是|我系|我哋系)?([^,，:：。\s【】!！]{2,18})/u.exec(
      text,
    );
  if (head?.[1]) {
    const words = head[1].replace(/(?:最后)?(?:通告|通知|告知|提示|提醒|来电|来函|函告|来电未接)$/, '');
    yield { start: head.index + head[0].length - head[1].length, words };
  }
  for (const m of text.matchAll(
    /(?:^|[,，:：。!！?？\n—])\s*(?:我这边是|我这边|我是|我们是|这里是|这边是|本)?([^,，:：。\s【】!！?？]{2,16}?)(?:\s+[\p{Script=Han}a-z]{1,4})?(?:1\d{10}|[(（][^)）\n]{1,8}[)）])?[。.!！]?\s*(?=$|\n)/gu,
  ))
    yield { start: m.index + m[0].indexOf(m[1] ?? ''), words: m[1] ?? '' };
  for (const m of text.matchAll(
    /(?:这里是|我是|我们是|这边是|我这边是|我司是|我系|我哋系|授权|转至|移交|转第三方|委托|由|外包给)[“「]?([^,，:：。\s【】!！?？”」]{2,14}?)(?:的|”|」|[,，:：。\s(（]|接手|处理|跟进|负责|催收|清收)/gu,
  ))
    yield { start: m.index + m[0].indexOf(m[1] ?? ''), words: m[1] ?? '' };
}

export const vagueOffice: Judge = ({ kind, scan: s, message, named, silenced }, soFar) => {
  if (kind !== 'collection' || message.form === 'contract') return [];
  if (soFar.some((r) => r.rule === rule && r.confidence !== 'low')) return [];
  if (soFar.some((r) => r.rule.signal === 'impersonate_judicial' && r.confidence !== 'low')) return [];
  if (CHECKABLE.test(s.text) || retold(s.text)) return [];
  let lender = false;
  for (const { start, words, bracketed } of signatures(s.text)) {
    const office = OFFICE.exec(words);
    const service: RegExpExecArray | null =
      bracketed === true && named.id === null && !lender
        ? (SERVICE.exec(words) ?? (ACTING.test(s.text) ? EITHER.exec(words) : null))
        : null;
    // 【江北农商银行贷后】 is a lender's own department
    const own: boolean = LENDER.test(office?.[1] ?? '') || LENDER.test(service?.[1] ?? '');
    lender ||= bracketed === true && (own || (office === null && service === null && LENDER.test(words)));
    if (
      !(office || service) ||
      (bracketed ? /逾期|案件|欠款|通知/.test(words) : lender || SENTENCE.test(words)) ||
      own ||
      silenced(start, start + words.length)
    )
      continue;
    return [{ rule, confidence: 'high', start, end: start + words.length }];
  }
  return [];
};
