/**
 * Talk of another life — homework, parcels, family, what somebody was told by a trickster — that is put in the words of
 * deadlines and of law. Where no debt is spoken of, they mean nothing here.
 */
const ORDINARY =
  /报名|报表|汇报|作业|同学们?|家长会|学校通知|会议|签到|快递|取件|报销|体检|值班|缴存|发货|车险|保单|套餐|续费|先吃|开会|面试|考试|交到学校|不候|妈，|爸，|妈,|爸,|房租|物业|驾照到期|护照|医保|社保缴|个税|申报|运费|退货|优惠券|红包|会员|年卡|积分|下单|预约/;
const DEBT = /欠|还款|还钱|还上|借|贷|账|催|债|结清|征信|通讯录|外访|案|罚息|清偿|钱呢|还我|分期|窟窿|失联|减免/;
const TOLD =
  /骗子(?:说|让|叫|发)|据(?:报道|悉)|法律咨询[:：]|会(?:不会)?被[^，。]{0,14}吗|(?:法官|律师|专家)(?:说|提醒|释法|建议)|释法|新规|普法|网友|典型案例/;

export const everyday = (text: string) => ORDINARY.test(text) && !DEBT.test(text);
/** Somebody tells of it, asks about it, teaches it. */
export const retold = (text: string) => TOLD.test(text);
