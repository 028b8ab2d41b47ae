/** `npm run law:unverified`: lists every row of law that has not been checked against a text, and what is only read in a secondary copy. */
import { citationText, lawRows, type RegisteredRow } from '@xlvphc/law';
import { loadNotes } from '@xlvphc/law/notes';

loadNotes();
const rows = lawRows();
const of = (confidence: RegisteredRow['confidence']): readonly RegisteredRow[] => rows.filter((row) => row.confidence === confidence);
const span = (row: RegisteredRow): string => `${row.validFrom} – ${row.validTo ?? '…'}`;
const line = (row: RegisteredRow): string => [row.rule, span(row), citationText({ ...row, ...row.source }), row.note ?? ''].join(' | ');

process.stdout.write(`Unverified (${of('unverified').length}):\n${of('unverified').map(line).join('\n')}\n\n`);
const noted = of('secondary').filter((row) => row.note !== undefined);
process.stdout.write(`Secondary copies with a doubt (${noted.length} of ${of('secondary').length}):\n${noted.map(line).join('\n')}\n\n`);
process.stdout.write(`${rows.length} rows: ${of('verified').length} verified, ${of('secondary').length} secondary, ${of('unverified').length} unverified\n`);
