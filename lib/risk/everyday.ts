/**
 * Talk of another life — homework, parcels, family, what somebody was told by a trickster — that is put in the words of
 * deadlines and of law. Where no debt is spoken of, they mean nothing here.
 */
const ORDINARY =
  /报名|报表|汇报|作业|同学们?|家长会|学校通知|会议|签到|快递|取件|报销|体检|值班|缴存|发货|车险|保单|套餐|续费|先吃|开会|面试|考试|交到学校|不候|妈，|爸，|妈,|爸,|房租|物业|驾照到期|护照|医保|社保缴|个税|申报|运费|退货|优惠券|红包|会员|年卡|积分|下单|预约/;
const DEBT = /欠|还款|还钱|还上|借|贷|账|催|债|结清|征信|通讯录|外访|案|罚息|清偿|钱呢|还我|分期|窟窿|失联|减免/;
const TOLD =
  /骗子(?:说|让|叫|发)|据(?:报道|悉)|法律咨询[:：]|会(?:不会)?被[^，。]{0,14}吗|(?:法官|律师|专家)(?:说|提醒|释法|建议)|释法|新规|普法|网友|典型案例/;

/** What people who live together write each other; a collector has no part in it. */
const DAILY =
  /饭都?凉|吃饭|做饭|午饭|晚饭|早饭|蛋糕|快递|外卖|包裹|我手机没电|用同事的|用朋友的|作业|请假|发烧|感冒|忘带|车修|修好|漏水|停水|停电|买菜|奶粉|尿布|电影|演唱会|宿舍|食堂|放假|聚会|喝酒|火锅|烧烤|咖啡|打牌|游戏|剪头发|健身|婚纱|装修|搬家|面试|实习|论文|答辩|导师|老师让我|表现(?:特别|很)好|接机|送机|排练|打球|跑步|生日|红包|代驾|洗衣|雨伞|下雨|降温|多穿|注意身体|体检|挂号|医生|护士|开药|疫苗|宠物|狗粮|猫粮|遛狗|楼上|业主|群公告|饺子|粽子|月饼|送点|捎点|接你(?=[，。]|$)|去接你|带好身份证|雨?伞放|我妈在|她在医院|看完没|家的狗|全班|急死我了|你出差|买车票|抢票|订票|会员(?=$|[，。])|砍一刀|招聘|包吃|押一付|旷工|交学费|(?:^|\n)(?:妈|爸|老公|老婆|媳妇|亲爱的|宝贝|闺女|外婆|奶奶|爷爷)[，,]/;

/**
 * A trick as it was played on somebody else: 对方称…, 客服要求缴纳…, 多次转账后…. Whoever plays it speaks to the reader
 * and not of "the other side".
 */
const NARRATED =
  /对方(?:自?称|又?[说让]|要求|以|引导|发来)|(?:中介|客服|平台|骗子|嫌疑人|老师|专员)(?:索要|要求(?:其|缴纳|先|添加|转账|下载|支付|再次?)|声称|谎称|诱导|又称|却称|称[需要须其])|(?:接到|收到|遇到|有人|陌生)[^，。]{0,10}(?:自称|冒充|假冒)|骗取|(?:网友|消费者|市民|用户|读者|当事人|借款人|李某|张某|王某|某某)(?:发帖|来信)?(?:称|反映|投诉称|爆料|表示|吐槽)|诱导[其她他下在点转]|(?:引导|催促|逼迫|指导|诱骗)其[^他它中]|受害人|事主|被骗(?!的?(?:钱|款|资金|损失|能|可))|多次转账后|转账后(?:对方|发现|平台|客服|仍|被)|拉黑(?:消失|失联|了?(?:他|她|其))/;
/** who wants to be called, paid or added speaks to somebody, whatever he tells */
const REACHES_OUT =
  /[加添➕+](?:我|v|微信|薇|扣|qq)|(?:https?:|www\.|\w\.(?:com|cn|cc|top|xyz|vip))|1[3-9]\d{9}|\d{15,19}|以下账[户号]|私信|扫码/i;
const TO_THE_READER = /[您你妳]|亲(?=[，,。!！:：])|【/;
/** a gift that is gone for who comes late costs him nothing */
const GIFT_ENDS = /(?:逾期|过期|超时|逾时)(?:自动|即|将|则)?(?:取消|作废|失效|不再受理|不予受理|无效|不候|不补)/;
const WORSE = /冻结|受限|限制|停用|注销|关闭|锁|封|黑名|法|警|公安|影响|扣|上报|拘|罚|违约|追究/;
/** who speaks stands before each line: what was said is heard as it was */
const LINES = /^[^\n：:]{1,8}[：:][\s\S]*\n[^\n：:]{1,8}[：:]/;

export const daily = (text: string) => DAILY.test(text);
export const everyday = (text: string) => ORDINARY.test(text) && !DEBT.test(text);
export const giftEnds = (text: string) => GIFT_ENDS.test(text) && !WORSE.test(text);
/** Somebody tells of it, asks about it, teaches it. */
export const retold = (text: string) => TOLD.test(text);
/** It happened to somebody, and nobody is spoken to. */
export const narrated = (text: string) =>
  NARRATED.test(text) &&
  !REACHES_OUT.test(text) &&
  !TO_THE_READER.test(text.replace(/[“"‘'「『][^”"’'」』]{0,80}[”"’'」』]/g, '')) &&
  !LINES.test(text);
