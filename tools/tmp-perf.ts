import { openAsBlob } from 'node:fs';
import { readBackup } from '../lib/import/read';
import { planImport } from '../lib/import/plan';
import { printOf } from '../lib/evidence/facts';
import { assess } from '../lib/risk/assess';
import { seal, START } from '../lib/evidence/entry';
import { draftOf } from '../entrypoints/desk/import/drafts';
export async function main(a: string[]) {
  for (let r=0;r<2;r++){
  let t=performance.now(); let c0=process.cpuUsage(); const lap=(n:string)=>{const x=performance.now();const c=process.cpuUsage(c0);console.log(n,Math.round(x-t),"cpu",Math.round((c.user+c.system)/1000));t=performance.now();c0=process.cpuUsage();};
  const b=await readBackup(await openAsBlob(a[0]!),{zoneOffset:480,now:1,name:'x'}); lap('read');
  const p=await planImport(b.messages,[],printOf); lap('plan');
  for(const {message:m} of p.fresh) assess({text:m.text,sender:m.sender,sentAt:m.sentAt,direction:'incoming',form:'sms'},1772345103000); lap('assess '+p.fresh.length);
  const clock={now:1772345103000,zoneOffset:480,zone:'Asia/Shanghai'};
  const d=p.fresh.map(x=>draftOf(x,{name:'x',format:b.format,sha256:'a'.repeat(64)},clock)); lap('drafts');
  let head=START; for(const x of d){const s=seal(x,[],[],{tool:{version:'1',pack:'x'},browser:{name:'x',version:'1',platform:'x'}},'0'.repeat(32),head); head={seq:s.entry.seq,hash:s.hash};} lap('seal');
  }
}
