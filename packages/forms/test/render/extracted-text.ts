import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` in a folder that is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function has(tool: string): boolean {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Output of a poppler tool on a PDF; `{}` in the arguments is the file. */
export function poppler(tool: string, pdf: Uint8Array, args: readonly string[]): string {
  return inFolder((folder) => {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, args.map((arg) => (arg === '{}' ? file : arg)), { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });
  });
}

/** Pages of a PDF as text, in the order of its content. */
export function pdfPages(pdf: Uint8Array): string[] {
  return poppler('pdftotext', pdf, ['-raw', '-enc', 'UTF-8', '{}', '-']).split('\f').slice(0, -1);
}

/** Files attached to a PDF. */
export function pdfAttachments(pdf: Uint8Array): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdfdetach', ['-saveall', '-o', folder, file], { stdio: 'ignore' });
    return execFileSync('ls', [folder], { encoding: 'utf8' }).split('\n').filter((name) => name.endsWith('.json')).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  });
}

/** What LibreOffice reads in DOCX files, one text each; it starts once for all of them. */
export function docxTexts(files: readonly Uint8Array[]): string[] {
  return inFolder((folder) => {
    files.forEach((file, index) => writeFileSync(join(folder, `${index}.docx`), file));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files.map((_, index) => join(folder, `${index}.docx`))], { stdio: 'ignore', timeout: 300e3 });
    return files.map((_, index) => readFileSync(join(folder, `${index}.txt`), 'utf8').replace('\ufeff', ''));
  });
}

/** Text of an HTML document's body, entities resolved. */
export function htmlText(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return body.replace(/<div class="mark"[^>]*>[^<]*<\/div>/g, ' ').replace(/<\/?(?:p|h1|h2|td|th|div|tr|table|article|svg|path)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '');
}
