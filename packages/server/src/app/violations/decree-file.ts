import { actKey, inForce, type Decree } from '@xlvphc/law/violations';
import { checkDecree, readDecree, type DecreeProblem } from '@xlvphc/law/violations/import';
import { Problem } from '../problem.ts';
import { normalise, parseJson } from '../router/body.ts';
import { importProblem, type ImportProblem } from './import-problem.ts';
import { maxActs, maxProblems } from './limits.ts';
import { actsByArticle } from './sheet/write-sheet.ts';
import type { ArticleCount, ImportFormat } from './tables.ts';

/** What became of an imported file. */
export interface DecreeFile {
  readonly format: ImportFormat;
  /** Absent when the file does not have the shape of a decree. */
  readonly decree: Decree | undefined;
  /** Errors first; cut to `maxProblems`, while the counts are whole. */
  readonly problems: readonly ImportProblem[];
  readonly errors: number;
  readonly doubts: number;
  readonly articles: readonly ArticleCount[];
}

type Places = ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** The kind of a file by its first bytes, not by its name. */
function formatOf(bytes: Uint8Array): ImportFormat {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\uFEFF/u, '').trimStart();
  if (start.startsWith('{')) return 'json';
  throw new Problem('VPHC-DECREE-FILE');
}

/**
 * Reads and judges a file of a decree; what is wrong comes back as problems with the row and the act.
 * @throws Problem when the file cannot be read at all
 */
export async function readDecreeFile(bytes: Uint8Array, on: string): Promise<DecreeFile> {
  const format = formatOf(bytes);
  let json: unknown;
  let places: Places = new Map();
  let found: readonly ImportProblem[] = [];
  if (format === 'xlsx') {
    const { readSheet } = await import('./sheet/read-sheet.ts');
    const sheet = await readSheet(bytes);
    ({ places } = sheet);
    json = normalise(sheet.json);
    found = sheet.problems;
  } else {
    json = parseJson(bytes);
  }
  const { acts, derivedActs } = record(json);
  const rows = [acts, derivedActs].map((list) => (Array.isArray(list) ? list : []));
  if (rows.reduce((sum, list) => sum + list.length, 0) > maxActs) throw new Problem('VPHC-DECREE-ROWS');
  // A workbook without its sheets has one fault, not one for each thing that is missing.
  const noSheets = format === 'xlsx' && record(json)['decree'] === undefined;
  const { decree, problems } = noSheets ? { decree: undefined, problems: [] } : readDecree(json);
  const judged = decree === undefined ? problems : [...problems, ...checkDecree(decree), ...countProblems(decree, record(record(json)['decree'])['actsByArticle'])];
  const placed = [...found, ...judged.map((one) => withPlace(one, json, decree, places))].sort((a, b) => order(a) - order(b));
  const errors = placed.filter(({ severity }) => severity === 'error').length;
  return { format, decree, problems: placed.slice(0, maxProblems), errors, doubts: placed.length - errors, articles: decree === undefined ? [] : articlesOf(decree, on) };
}

const order = (problem: ImportProblem): number => (problem.severity === 'error' ? 0 : maxActs * 2) + Math.min(problem.row ?? 0, maxActs);

/** The numbers of acts that a person counted in the text, against those of the file. */
function countProblems(decree: Decree, counted: unknown): readonly ImportProblem[] {
  if (decree.acts.length === 0) return [importProblem('EMPTY', 'error', 'acts', 'Tệp không có hành vi nào.', 'The file has no acts.')];
  if (typeof counted !== 'object' || counted === null) return [];
  const own = actsByArticle(decree);
  const wrong = (article: string, said: unknown): ImportProblem => importProblem('COUNT', 'error', 'decree.actsByArticle',
    `Số hành vi của điều ${article}: đếm được ${String(said)} trong văn bản nhưng tệp có ${String(own.get(article) ?? 0)}.`, `Article ${article}: ${String(said)} acts were counted in the text, the file has ${String(own.get(article) ?? 0)}.`);
  return Object.entries(counted).filter(([article, said]) => said !== (own.get(article) ?? 0)).map(([article, said]) => wrong(article, said));
}

/** Adds the act and the row of the sheet that a problem is about. */
function withPlace(problem: DecreeProblem, json: unknown, decree: Decree | undefined, places: Places): ImportProblem {
  const [list = '', index = ''] = problem.path.split('.');
  if (/^(?:acts|derivedActs)\.\d+/u.test(problem.path)) {
    const act = record((record(json)[list] as readonly unknown[] | undefined)?.[Number(index)])['id'];
    return { ...problem, ...(typeof act === 'string' ? { act } : {}), ...places.get(`${list}.${index}`) };
  }
  const key = problem.path;
  const at = decree?.acts.findIndex((act) => actKey(act) === key) ?? -1;
  if (decree === undefined || at < 0) return { ...problem, ...places.get(problem.path.split('.').slice(0, 2).join('.')) };
  const plain = decree.acts.filter((act) => act.derivedFrom === undefined).length;
  return { ...problem, act: key.split('@')[0] ?? key, ...places.get(at < plain ? `acts.${at}` : `derivedActs.${at - plain}`) };
}

function articlesOf(decree: Decree, on: string): readonly ArticleCount[] {
  const found = new Map<string, { title: string; acts: Set<string>; versions: number }>();
  for (const act of decree.acts) {
    const row = found.get(act.article) ?? { title: act.articleTitle, acts: new Set<string>(), versions: 0 };
    found.set(act.article, row);
    row.versions += 1;
    if (inForce(act, on > decree.effectiveFrom ? on : decree.effectiveFrom) && act.derivedFrom === undefined) row.acts.add(act.id);
  }
  return [...found].map(([article, { title, acts, versions }]) => ({ article, title, acts: acts.size, versions }));
}
