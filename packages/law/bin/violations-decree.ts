/**
 * Makes the neutral JSON of a decree from its penal articles as plain text, one paragraph a line, with its particulars:
 *   node --conditions=source packages/law/bin/violations-decree.ts 204-2026 [<text>]          prints the JSON; the text is bin/neutral/204-2026.txt unless given
 *   node --conditions=source packages/law/bin/violations-decree.ts 204-2026 --counts [<text>]  prints how many acts each article has by its acts and by a count of its lines
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actsAt, closeArticle } from './violations-closing.ts';
import { addNote, type NeutralAct } from './violations-neutral.ts';
import { PARTICULARS, type Particulars } from './violations-particulars.ts';
import { isClosing, isPenal, penalActs } from './violations-penal.ts';
import { namedPlaces } from './violations-places.ts';
import { readArticles } from './violations-structure.ts';

export interface NeutralFile {
  readonly decree: Readonly<Record<string, unknown>>;
  readonly acts: readonly NeutralAct[];
}

/** The neutral file of a decree, and provisions that name no act or are no act of their own. */
export function neutralDecree(id: string, text: string): { readonly json: NeutralFile; readonly unread: readonly string[] } {
  const particulars = PARTICULARS[id];
  if (particulars === undefined) throw new Error(`no particulars of ${id}`);
  const unread: string[] = [];
  const articles = readArticles(text, particulars.first, particulars.last);
  const acts = articles.flatMap((article) => {
    const own = penalActs(article, { id, from: particulars.decree.effectiveFrom });
    for (const clause of article.clauses) if (!isClosing(clause) && !isPenal(clause, article)) unread.push(`khoản ${clause.number ?? ''} Điều ${article.number}: ${clause.text}`);
    closeArticle(article, own, (place, words) => {
      if (particulars.closings?.[place] === undefined) unread.push(`${place}: ${words}`);
    });
    return own;
  });
  applyParticulars(particulars, acts);
  const skipped = unread.map((one) => one.split(':')[0] ?? '').join('; ');
  const notes = `${particulars.decree.notes}${skipped === '' ? '' : ` Không thành hành vi riêng hoặc không gắn với hành vi nào: ${skipped}.`}`;
  return { json: { decree: { confidence: 'secondary', amendedBy: [], ...particulars.decree, notes }, acts }, unread };
}

function applyParticulars(particulars: Particulars, acts: readonly NeutralAct[]): void {
  const other = particulars.decree.frameFor === 'individual' ? 'organization' : 'individual';
  for (const references of particulars.otherFrame ?? []) {
    for (const { article, clause, point } of namedPlaces(references, '')) {
      const found = acts.filter((act) => act.article === article && (clause === null || act.clause === clause) && (point === null || act.point === point));
      if (found.length === 0) throw new Error(`other frame: no ${point ?? ''} ${clause ?? ''} ${article}`);
      for (const act of found) {
        act.frameFor = other;
        if (act.subject === 'both' && other === 'organization') addNote(act, 'Mức phạt ghi tại đây là mức đối với tổ chức; cá nhân bằng một nửa.');
      }
    }
  }
  for (const [place, { measure, to }] of Object.entries(particulars.closings ?? {})) {
    for (const { article, references } of to) for (const act of actsAt(references, article, acts, place)) if (!act.remedies.some(({ text }) => text === measure)) act.remedies.push({ text: measure });
  }
  for (const [places, note] of Object.entries(particulars.noteOn ?? {})) for (const act of actsAt(places, '', acts, places)) addNote(act, note);
  for (const [id, change] of Object.entries(particulars.changes ?? {})) {
    const act = acts.find((one) => one.id === id);
    if (act === undefined) throw new Error(`no act ${id} to change`);
    const { note, ...rest } = change;
    Object.assign(act, rest);
    if (note !== undefined && note !== null) addNote(act, note);
  }
}

/** Acts of each article counted without reading a wording: points of clauses that say an amount, and such clauses without points. */
export function countedLines(text: string, first: number, last: number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const part of text.normalize('NFC').split(/^Điều (?=\d+[a-z]?\. )/mu).slice(1)) {
    const number = /^\d+/u.exec(part)?.[0] ?? '';
    if (Number(number) < first || Number(number) > last) continue;
    const amounts = /[Pp]hạt tiền|[Pp]hạt cảnh cáo|[Mm]ức xử phạt|[Xx]ử phạt|^\d+[a-z]?\. Từ [\d.]+ đồng/u;
    const [lead = '', ...clauses] = part.slice(part.indexOf('\n')).split(/^(?=\d+[a-z]?\. )/mu);
    const shared = /phạt (?:tiền|cảnh cáo)/iu.test(lead);
    const counted = (clause: string): number => Math.max(1, clause.match(/^[a-zđ]\) /gmu)?.length ?? 0);
    let sum = clauses.length === 0 && shared ? counted(lead) : 0;
    for (const clause of clauses) {
      const head = clause.split('\n')[0] ?? '';
      if (/^\d+[a-z]?\. (?:Hình thức (?:xử )?phạt bổ sung|(?:Các )?[Bb]iện pháp khắc phục|Ngoài(?!.* phạt tiền từ)|Trường hợp)/u.test(head) || !(amounts.test(clause) || shared)) continue;
      sum += counted(clause);
    }
    counts[number] = sum;
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id = '', path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const text = readFileSync(path ?? fileURLToPath(new URL(`./neutral/${id}.txt`, import.meta.url)), 'utf8');
  const { json, unread } = neutralDecree(id, text);
  for (const one of unread) process.stderr.write(`no act: ${one}\n`);
  if (process.argv.includes('--counts')) {
    const { first = 0, last = 0 } = PARTICULARS[id] ?? {};
    const lines = countedLines(text, first, last);
    const articles = [...new Set(json.acts.map(({ article }) => article))];
    process.stdout.write(`${JSON.stringify(Object.fromEntries(articles.map((article) => { const many = json.acts.filter((act) => act.article === article).length; return [article, [many, many]]; })))}\n`);
    for (const article of new Set([...articles, ...Object.keys(lines)])) {
      const many = json.acts.filter((act) => act.article === article).length;
      if (many !== (lines[article] ?? 0)) process.stdout.write(`article ${article}: ${many} acts, ${lines[article] ?? 0} lines\n`);
    }
  } else process.stdout.write(`${JSON.stringify(json, null, 1)}\n`);
}
