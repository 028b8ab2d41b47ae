import { Problem } from '../../problem.ts';
import { maxUnpackedBytes, maxWorkbookParts } from '../limits.ts';

/** Parts that run, or that fetch from elsewhere: a list of acts needs none of them. */
const active = /(?:^|\/)(?:vbaProject|vbaData|macrosheets|activeX|ctrlProps|externalLinks|embeddings|connections\.xml|queryTables|customUI|webextensions)/iu;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/iu;
const formula = /<c\b([^>]*)>\s*<f[\s/>]/gu;

/** A workbook that is safe to read, and the cells in which it has formulas. */
export interface Workbook {
  readonly bytes: ArrayBuffer;
  /** e.g. `C5`; their values are not read as such. */
  readonly formulas: readonly string[];
}

/**
 * Looks into a workbook before anything reads it: how large it becomes, what else is in it, where formulas are. Nothing is computed and no link is followed.
 * @throws Problem `VPHC-DECREE-FILE` for no workbook, `VPHC-DECREE-ACTIVE` for macros and links, `VPHC-BODY-TOO-LARGE`
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { unzipSync, strFromU8 } = await import('fflate');
  let unpacked = 0;
  let parts = 0;
  let refused: 'VPHC-DECREE-ACTIVE' | 'VPHC-BODY-TOO-LARGE' | undefined;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        parts += 1;
        if (active.test(name)) refused = 'VPHC-DECREE-ACTIVE';
        if (unpacked > maxUnpackedBytes || parts > maxWorkbookParts) refused ??= 'VPHC-BODY-TOO-LARGE';
        return refused === undefined && /\.(?:xml|rels)$/iu.test(name);
      },
    });
  } catch {
    throw new Problem('VPHC-DECREE-FILE');
  }
  if (refused !== undefined) throw new Problem(refused);
  if (!files['xl/workbook.xml']) throw new Problem('VPHC-DECREE-FILE');
  const formulas: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const xml = strFromU8(content);
    // Entities of their own make small files large; Office writes none.
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new Problem('VPHC-DECREE-ACTIVE');
    if (/TargetMode\s*=\s*["']External["']/iu.test(xml) && !/\/hyperlink["']/iu.test(xml)) throw new Problem('VPHC-DECREE-ACTIVE');
    if (!sheetPart.test(name)) continue;
    for (const [, attributes = ''] of xml.matchAll(formula)) formulas.push(/\br="([A-Z]+\d+)"/u.exec(attributes)?.[1] ?? '?');
  }
  return { bytes: new Uint8Array(bytes).buffer, formulas };
}
