import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagePdf } from '@xlvphc/forms/render';
import type { PageDocument } from '@xlvphc/forms/render';
import { has, inFolder, pdfAttachments, pdfPages, poppler } from './extracted-text.ts';
import { filledPaper } from './papers.ts';
import { modulesOf, readQr } from './qr-reader.ts';
import { paragraph, sampleDecision } from './sample.ts';

const needsPoppler = { skip: has('pdftotext') ? false : 'needs poppler' };
const title = 'Quyết định xử phạt vi phạm hành chính';
const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

/** The hash of a paper drawn in a process of its own, with another time zone and a later clock. */
function hashElsewhere(zone: string): string {
  const script = `
    import { pagePdf } from '@xlvphc/forms/render';
    import { sampleDecision } from '${new URL('sample.ts', import.meta.url).href}';
    import { createHash } from 'node:crypto';
    const now = Date.now() + 86400e3 * 400;
    Date.now = () => now;
    process.stdout.write(createHash('sha256').update(await pagePdf([sampleDecision()], { title: ${JSON.stringify(title)} })).digest('hex'));`;
  return execFileSync(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], { encoding: 'utf8', cwd: new URL('../..', import.meta.url), env: { ...process.env, TZ: zone } });
}

test('equal documents give equal bytes in other processes, at other times, in other time zones', async () => {
  const here = createHash('sha256').update(await pagePdf([sampleDecision()], { title })).digest('hex');
  assert.equal(hashElsewhere('Asia/Ho_Chi_Minh'), here);
  assert.equal(hashElsewhere('America/New_York'), here);
});

test('two documents drawn at the same time do not disturb one another', async () => {
  const [one, two] = [sampleDecision(), sampleDecision({ watermark: 'draft' })];
  const alone = [await pagePdf([one], { title }), await pagePdf([two], { title })];
  const together = await Promise.all([pagePdf([one], { title }), pagePdf([two], { title })]);
  together.forEach((pdf, index) => assert.deepEqual(Buffer.compare(pdf, alone[index] ?? new Uint8Array()), 0));
});

test('the order of the values does not change the bytes, another value does', async () => {
  const draw = (values: PageDocument['values']): Promise<Uint8Array> => pagePdf([sampleDecision({ values })], { title });
  assert.equal(Buffer.compare(await draw({ a: 1, b: { c: 2, d: 3 } }), await draw({ b: { d: 3, c: 2 }, a: 1 })), 0);
  assert.notEqual(Buffer.compare(await draw({ a: 1 }), await draw({ a: 2 })), 0);
});

test('the file names itself PDF/A-3a, is tagged, in Vietnamese, and shows its title', needsPoppler, async () => {
  const pdf = await pagePdf([sampleDecision()], { title });
  const info = poppler('pdfinfo', pdf, ['{}']);
  assert.match(info, /Tagged:\s+yes/);
  assert.match(info, /Title:\s+Quyết định xử phạt vi phạm hành chính/);
  assert.match(info, /CreationDate:\s+Mon Mar {1,2}9 \d\d:00:00 2026/);
  assert.match(info, /JavaScript:\s+no/);
  const xmp = poppler('pdfinfo', pdf, ['-meta', '{}']);
  assert.match(xmp, /<pdfaid:part>3<\/pdfaid:part>/);
  assert.match(xmp, /<pdfaid:conformance>A<\/pdfaid:conformance>/);
  assert.match(latin(pdf), /\/Lang \(vi\)/);
  assert.match(latin(pdf), /\/DisplayDocTitle true/);
  assert.match(latin(pdf), /\/OutputIntent/);
  assert.match(latin(pdf), /\/AFRelationship \/Data/);
});

test('every font is embedded', needsPoppler, async () => {
  const fonts = poppler('pdffonts', await pagePdf([sampleDecision()], { title }), ['{}']).split('\n').slice(2).filter(Boolean);
  assert.ok(fonts.length >= 3);
  for (const font of fonts) assert.match(font, /Tinos-\S+\s+.*\byes\s+yes\s+yes\b/);
});

test('the structure tells headings, paragraphs and tables apart and holds the whole text once', needsPoppler, async () => {
  const tree = poppler('pdfinfo', await pagePdf([sampleDecision({ watermark: 'draft' })], { title }), ['-struct-text', '{}']);
  assert.match(tree, /H1 \(block\)\n\s+"QUYẾT ĐỊNH"/);
  assert.match(tree, /P \(block\)\n\s+"TỈNH ĐẮK LẮK"/);
  assert.equal(tree.match(/ TD/g)?.length, 120);
  assert.equal(tree.match(/"Tên tang vật"/g)?.length, 1);
  assert.doesNotMatch(tree, /DỰ THẢO/);
});

test('articles are bookmarks', async () => {
  const utf16 = (text: string): string => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1').replace(/[\\()]/g, '\\$&');
  const pdf = latin(await pagePdf([sampleDecision()], { title }));
  assert.ok(pdf.includes(utf16('Điều 1.')));
});

test('the values come back from the attachment as they went in', needsPoppler, async () => {
  const page = sampleDecision();
  const [json = ''] = pdfAttachments(await pagePdf([page], { title }));
  assert.deepEqual(JSON.parse(json), { formCode: 'MQĐ02', values: page.values });
});

test('pages are numbered from the second on, the back side is a sheet of its own without number', needsPoppler, async () => {
  const pages = pdfPages(await pagePdf([sampleDecision()], { title }));
  assert.doesNotMatch(pages[0] ?? '', /^1$/m);
  assert.match(pages[1] ?? '', /^2$/m);
  assert.match(pages.at(-1) ?? '', /^Quyết định đã giao trực tiếp/);
  assert.doesNotMatch(pages.at(-1) ?? '', /^\d+$/m);
});

test('a batch begins every document on a new page, counted from one, with its own data', needsPoppler, async () => {
  const pdf = await pagePdf([sampleDecision(), sampleDecision({ values: { second: true } })], { title });
  const pages = pdfPages(pdf);
  const begins = pages.flatMap((page, index) => (page.startsWith('TỈNH ĐẮK LẮK') ? [index] : []));
  assert.deepEqual(begins, [0, pages.length / 2]);
  assert.match(pages[pages.length / 2 + 1] ?? '', /^2$/m);
  assert.deepEqual(pdfAttachments(pdf).map((json) => (JSON.parse(json) as { values: { second?: boolean } }).values.second), [undefined, true]);
});

test('several copies are whole sets, back side included, each counted from one, with the values attached once', needsPoppler, async () => {
  const paper = filledPaper('MQĐ02');
  const once = pdfPages(await pagePdf([paper], { title }));
  const pdf = await pagePdf([paper], { title, copies: 3 });
  assert.deepEqual(pdfPages(pdf), [...once, ...once, ...once]);
  assert.equal(pdfAttachments(pdf).length, 1);
});

test('table heads stand on every page that the table reaches', needsPoppler, async () => {
  const pages = pdfPages(await pagePdf([sampleDecision()], { title })).filter((page) => page.includes('Xe máy số'));
  assert.ok(pages.length >= 2);
  for (const page of pages) assert.match(page, /STT Tên tang vật Ghi chú/);
});

test('signatures never stand alone on a page and are never split, however long the text', { ...needsPoppler, timeout: 120e3 }, async () => {
  for (let lines = 1; lines <= 61; lines += 4) {
    const page = filledPaper('MQĐ02', { decrees: Array.from({ length: lines }, (_, line) => `Dòng ${line + 1}`).join('\n') });
    const pages = pdfPages(await pagePdf([page], { title }));
    const signed = pages.findIndex((text) => text.includes('Nơi nhận:'));
    assert.match(pages[signed] ?? '', /để biết và phối hợp thực hiện/, `${lines} lines`);
    assert.ok((pages[signed] ?? '').includes('- Lưu: Hồ sơ.'), `${lines} lines`);
  }
});

test('nothing is lost of texts longer than a page, in paragraphs, table cells and before the signature', { ...needsPoppler, timeout: 60e3 }, async () => {
  const long = Array.from({ length: 1500 }, (_, word) => `chữ${word}`).join(' ');
  const last = (pdf: Uint8Array): string => pdfPages(pdf).join('\n');
  for (const page of [
    sampleDecision({ blocks: [paragraph(long)] }),
    sampleDecision({ blocks: [{ k: 'table', widths: [0.5, 0.5], head: ['A', 'B'], rows: [[[{ text: 'một' }], [{ text: long }]]] }] }),
    filledPaper('MQĐ02', { informed: long }),
    filledPaper('MBB01', { violatorStatement: long }),
  ]) {
    const text = last(await pagePdf([page], { title }));
    for (const word of ['chữ0', 'chữ700', 'chữ1499']) assert.match(text, new RegExp(`${word}(?!\\d)`));
  }
});

test('the code on a decision can be read and holds the public address', needsPoppler, async () => {
  const payload = 'https://cong.example.vn/#/t/7fK2b9QxV3mN8sTz1LrW5a';
  const pdf = await pagePdf([sampleDecision({ blocks: [{ k: 'qr', payload, caption: 'Quét mã', mm: 22 }] })], { title });
  const read = inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '300', '-gray', '-singlefile', join(folder, 'paper.pdf'), join(folder, 'paper')]);
    const pgm = readFileSync(join(folder, 'paper.pgm'));
    const [, width = 0] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))?.map(Number) ?? [];
    const start = (/^P5\s+\d+\s+\d+\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))?.[0] ?? '').length;
    const grey = (x: number, y: number): number => pgm[start + y * width + x] ?? 255;
    const height = Math.floor((pgm.length - start) / width);
    const rows = Array.from({ length: height }, (_, y) => y);
    const dark = (y: number): number => Array.from({ length: width / 2 }, (_, x) => x).findIndex((x) => grey(x, y) < 128);
    const top = rows.find((y) => dark(y) >= 0) ?? 0;
    const left = Math.min(...rows.slice(top, top + 200).map(dark).filter((x) => x >= 0));
    // The finder pattern is seven modules wide: its run of dark pixels gives the module, the last finder row the size.
    let finder = 0;
    while (grey(left + finder, top + 1) < 128) finder += 1;
    const unit = finder / 7;
    let right = left;
    for (let x = left; x < left + 255; x += 1) if (rows.slice(top, top + 260).some((y) => grey(x, y) < 128)) right = x;
    const size = 17 + 4 * Math.round(((right + 1 - left) / unit - 17) / 4);
    return readQr(modulesOf(grey, { left, top, width: right + 1 - left }, size), size);
  });
  assert.equal(read, payload);
});

test('the metadata name the agency, and no person', needsPoppler, async () => {
  const pdf = await pagePdf([filledPaper('MQĐ02')], { title });
  const metadata = poppler('pdfinfo', pdf, ['{}']) + poppler('pdfinfo', pdf, ['-meta', '{}']);
  assert.match(metadata, /Author:\s+Ủy ban nhân dân xã Ea Kly/);
  assert.doesNotMatch(metadata, /Y Thanh|Y Bhiăng/);
});
