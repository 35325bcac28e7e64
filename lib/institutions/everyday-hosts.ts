/**
 * Domains of services that everybody meets and that lend nothing: shops, messengers, carriers, travel, exams. They say
 * only that a link leads where it seems to lead, not who sent the message. Public knowledge; last looked over 2026-11.
 */
const HOSTS =
  'taobao.com tb.cn tmall.com alipay.com alipayobjects.com 1688.com cainiao.com aliyun.com dingtalk.com amap.com jd.com 3.cn jd.hk meituan.com dpurl.cn dianping.com ele.me pinduoduo.com yangkeduo.com qq.com url.cn weixin.qq.com wechat.com tenpay.com weibo.com weibo.cn douyin.com iesdouyin.com toutiao.com kuaishou.com bilibili.com b23.tv xiaohongshu.com xhslink.com zhihu.com baidu.com 163.com 126.com sina.com.cn sohu.com ctrip.com trip.com qunar.com fliggy.com tuniu.com 12306.cn ceair.com csair.com airchina.com.cn sf-express.com sto.cn zto.com yto.net.cn yundaex.com ems.com.cn didiglobal.com didichuxing.com hellobike.com huawei.com vmall.com mi.com oppo.com vivo.com apple.com icloud.com microsoft.com 10086.cn 10010.com 189.cn 10099.com.cn unionpay.com 95516.com chsi.com.cn neea.edu.cn pbccrc.org.cn chinacourt.org court.gov.cn 12371.cn 95598.cn sgcc.com.cn csg.cn kfc.cn kfc.com.cn mcdonalds.com.cn starbucks.com.cn luckincoffee.com paypal.com google.com tencent.com netease.com vip.com suning.com iqiyi.com youku.com mgtv.com hihonor.com samsung.com'.split(
    ' ',
  );

export function isEverydayHost(host: string): boolean {
  return /\.(?:gov|edu)\.cn$/u.test(host) || HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}
