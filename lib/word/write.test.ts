import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type WordDocument, writeWord } from './write';

const dir = mkdtempSync(join(tmpdir(), 'juli-word-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** One file of the document, as it lies in the archive. */
async function partOf(bytes: Uint8Array, part: string): Promise<string> {
  const path = join(dir, 'one.docx');
  writeFileSync(path, bytes);
  execFileSync('unzip', ['-tqq', path], { stdio: 'pipe' });
  return execFileSync('unzip', ['-p', path, part], { encoding: 'utf8' });
}

const sample: WordDocument = {
  title: '说明 <一> & "二"',
  language: 'zh-CN',
  footer: '第 1 号',
  blocks: [
    { type: 'heading', text: '关于停止催收的函', level: 1 },
    { type: 'paragraph', text: '某某银行：', look: 'plain' },
    { type: 'paragraph', text: [{ text: '账单 <b>' }, { text: '金额', bold: true }, { text: '123', underline: true }] },
    { type: 'paragraph', text: '第一行\n第二行\u0007\ud800', look: 'quote' },
    { type: 'list', items: ['甲', '乙'], numbered: true },
    { type: 'list', items: ['丙'], numbered: true },
    { type: 'list', items: ['丁'] },
    { type: 'table', table: { head: ['序号', '名称'], rows: [['1', [{ text: 'ab12', mono: true }]]], widths: [1, 3] } },
    { type: 'page-break' },
    { type: 'paragraph', text: '二〇二六年十一月二十二日', align: 'right' },
  ],
};

describe('a word document', () => {
  it('is an archive that unzip tests, with every word as text', async () => {
    const xml = await partOf(await writeWord(sample), 'word/document.xml');
    for (const words of ['关于停止催收的函', '账单 &lt;b&gt;', '第二行\ufffd\ufffd', '丁', 'ab12', '二〇二六年'])
      expect(xml).toContain(words);
    expect(xml).toContain('<w:br w:type="page"/>');
    expect(xml).toMatch(/<w:br\/>.*第二行/);
    expect(xml).toContain('<w:tblHeader/>');
  });

  it('counts each list from one', async () => {
    const xml = await partOf(await writeWord(sample), 'word/document.xml');
    const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(lists).toHaveLength(4);
    expect(lists[0]).toBe(lists[1]);
    expect(new Set(lists).size).toBe(3);
  });

  it('names Chinese fonts and language', async () => {
    const styles = await partOf(await writeWord(sample), 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="宋体"');
    expect(styles).toContain('w:eastAsia="黑体"');
    expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/);
    expect(await partOf(await writeWord({ ...sample, language: 'zh-TW' }), 'word/styles.xml')).toContain('新細明體');
  });

  it('tells its title, and neither a name nor an hour', async () => {
    const core = await partOf(await writeWord(sample), 'docProps/core.xml');
    expect(core).toContain('说明 &#60;一&#62; &#38; &#34;二&#34;');
    expect(core).not.toMatch(/created|creator|modified/);
  });

  it('is the same whenever it is made', async () => {
    const first = Buffer.from(await writeWord(sample));
    await writeWord({ ...sample, blocks: [] });
    await new Promise((resolve) => setTimeout(resolve, 2100)); // a ZIP counts in steps of two seconds
    expect(first.equals(Buffer.from(await writeWord(sample)))).toBe(true);
  });

  it('turns the page for wide tables', async () => {
    expect(await partOf(await writeWord({ ...sample, landscape: true }), 'word/document.xml')).toContain(
      'w:w="16838" w:h="11906" w:orient="landscape"',
    );
  });
});
