/** Words of a package that do not depend on its contents. They promise nothing that the package cannot show. */
export type Recipient = 'institution' | 'regulator' | 'police' | 'lawyer' | 'self';

export const RECIPIENTS: Record<Recipient, string> = {
  institution: '提交金融机构的材料',
  regulator: '提交监管部门的材料',
  police: '提交公安机关的材料',
  lawyer: '提交律师、人民法院的材料',
  self: '自存备份',
};

export const SHOWS = [
  '能说明：每一条自写入日志之后没有改动过，各条的先后顺序，以及本包自打包之后没有改动过。',
  '不能说明：网页、短信或来电本身的真伪，也不能说明记录人的身份。记录时间出自本机时钟。',
  '请同时保留手机、手机卡和原始短信、通话记录；重要的内容可以向公证机构申请保全。',
];

/** What a package is, by what it holds. */
export interface Contents {
  /** the document for word processors is in it */
  word: boolean;
  /** numbers masked, originals and files left out */
  masked: boolean;
}

const ORIGINALS = `  data/entries/      每一条记录的原始字节（JSON）
  data/files/        截图、网页结构、录音、照片等原文件`;
const COPIES = `  data/masked/       每一条记录遮住号码以后的样子，以及原始记录的校验值（original）`;
const ABOUT_COPY = `
这是遮住个人号码的副本，用来给人看、供咨询，不是证据本身：不含原始记录和附件，不能带回据理，也不能当作备份。
号码和邮箱由软件遮住，姓名、住址等没有遮住，给出去之前请看一遍。核对只能说明这份副本自打包之后没有改动；
遮住以后的文字与原文是否对应，要出示原始记录，用 original 里的校验值对照。
`;

export const readme = (base: string, { word, masked }: Contents): string => `说明

这个文件夹（${base}）里是由据理在本机整理的${masked ? '材料副本' : '证据材料'}，没有经过任何服务器。
${masked ? ABOUT_COPY : ''}
先看：证据目录.html（可以打印；同样的内容也有表格：证据目录.csv${word ? '，也有可以编辑的文档：证据目录.docx' : ''}）
核对：双击打开 核验.html，选择这个文件夹或原来的 ZIP 文件。全部在本机计算，不需要联网。

${SHOWS.join('\n')}

文件夹里有什么
${masked ? COPIES : ORIGINALS}
  links.txt          整个日志的链：编号、校验值、前一条的校验值、是否在本包内
  chain.sha256       本包内各条记录的校验值${masked ? '（副本里没有，是空的）' : ''}
  SHA256SUMS         本包全部文件的校验值
  manifest-sha256.txt、tagmanifest-sha256.txt、bagit.txt、bag-info.txt   BagIt 格式（RFC 8493）
  head.txt、head.sig        日志末尾，以及本机密钥的签名
  SHA256SUMS.sig、pubkey.pem   全部校验值的签名，以及公钥

不用 核验.html 也能核对。在这个文件夹里打开终端，一次一行：

Windows(PowerShell)
  Get-Content -Encoding UTF8 SHA256SUMS | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $f).Hash -ne $h) { "不一致：$f" } }
  Get-ChildItem -Recurse -File -Name | ForEach-Object { $_ -replace '\\\\', '/' } | Where-Object { $_ -notin 'SHA256SUMS', 'SHA256SUMS.sig' -and -not (Select-String -Encoding UTF8 -SimpleMatch -Quiet -Path SHA256SUMS -Pattern "  $_") } | ForEach-Object { "多出：$_" }
  if (Compare-Object -SyncWindow 0 (Get-Content -Encoding UTF8 SHA256SUMS) (@(Get-Content -Encoding UTF8 manifest-sha256.txt) + @(Get-Content -Encoding UTF8 tagmanifest-sha256.txt) + "$((Get-FileHash tagmanifest-sha256.txt).Hash.ToLower())  tagmanifest-sha256.txt")) { "不一致：SHA256SUMS" }

macOS
  shasum -a 256 -c SHA256SUMS
  find . -type f ! -path ./SHA256SUMS ! -path ./SHA256SUMS.sig | cut -c3- | LC_ALL=C sort | diff - <(cut -c67- SHA256SUMS | LC_ALL=C sort) && echo 没有多出的文件
  cat manifest-sha256.txt tagmanifest-sha256.txt <(shasum -a 256 tagmanifest-sha256.txt) | cmp - SHA256SUMS && echo SHA256SUMS 没有改动
  openssl dgst -sha256 -verify pubkey.pem -signature SHA256SUMS.sig SHA256SUMS

Linux
  sha256sum -c SHA256SUMS
  find . -type f ! -path ./SHA256SUMS ! -path ./SHA256SUMS.sig | cut -c3- | LC_ALL=C sort | diff - <(cut -c67- SHA256SUMS | LC_ALL=C sort) && echo 没有多出的文件
  cat manifest-sha256.txt tagmanifest-sha256.txt <(sha256sum tagmanifest-sha256.txt) | cmp - SHA256SUMS && echo SHA256SUMS 没有改动
  openssl dgst -sha256 -verify pubkey.pem -signature SHA256SUMS.sig SHA256SUMS

第一行没有报出任何文件、第二行没有列出任何文件、第三行没有报出 SHA256SUMS、第四行（macOS、Linux）显示 Verified OK，就是完好。
第三行报出 SHA256SUMS，改动的就是这张清单本身，前两行列出的名字便不足为凭。
日志末尾的签名也可以核对：openssl dgst -sha256 -verify pubkey.pem -signature head.sig head.txt
`;
