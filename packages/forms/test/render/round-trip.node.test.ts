import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleValues, fieldsOf, formByCode, isFilled, isPrinted, placesOf, valueAt } from '@xlvphc/forms';
import type { Field, FieldInfo, FormDefinition, FormValue, FormValues } from '@xlvphc/forms';
import { codesOn, codes as lists, type CodeListName } from '@xlvphc/law';
import { pageHtml, pagePdf } from '@xlvphc/forms/render';
import { dateCodec } from '../../src/controls/codecs/date.ts';
import { moneyCodec } from '../../src/controls/codecs/money.ts';
import { numberCodec } from '../../src/controls/codecs/number.ts';
import { textCodec } from '../../src/controls/codecs/text.ts';
import { timeCodec } from '../../src/controls/codecs/time.ts';
import type { Codec } from '../../src/controls/codecs/codec.ts';
import { has, htmlText, pdfAttachments } from './extracted-text.ts';
import { codes, context, day, filledPaper } from './papers.ts';

/** What a reader sees in the blanks of a printed paper, by path, each place where it stands. */
function visibleBlanks(html: string): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, string[]>();
  for (const [, paragraph = ''] of html.matchAll(/<(?:p|h1|h2|td)\b[^>]*>(.*?)<\/(?:p|h1|h2|td)>/gs)) {
    const here = new Map<string, string>();
    for (const [, path = '', content = ''] of paragraph.matchAll(/<span [^>]*data-field="([^"]*)"[^>]*>(.*?)<\/span>/gs)) here.set(path, `${here.get(path) ?? ''}${htmlText(`<body>${content}`)}`);
    for (const [path, text] of here) seen.set(path, [...(seen.get(path) ?? []), text.replace(/\s+/g, ' ').trim()]);
  }
  return seen;
}

const codecs: Partial<Record<Field['kind'], unknown>> = { text: textCodec, 'long-text': textCodec, combobox: textCodec, 'legal-basis': textCodec, number: numberCodec, money: moneyCodec, date: dateCodec, time: timeCodec };

/** The value that a text on paper stands for, read as an official's typing is read. */
function readBack(field: Field, text: string): FormValue | undefined {
  if (field.kind === 'choice') return optionsOf(field).find(({ label }) => folded(label) === folded(text))?.value;
  if (field.kind === 'date-time') {
    const [time = '', on = ''] = text.split(', ngày ');
    return `${String(readBack({ ...field, kind: 'date' }, on))}T${String(readBack({ ...field, kind: 'time' }, time))}:00+07:00`;
  }
  const parsed = (codecs[field.kind] as Codec<FormValue>).parse(text);
  return 'problem' in parsed ? undefined : parsed.value;
}

function optionsOf(field: Field): readonly { readonly value: string; readonly label: string }[] {
  const list = field.codeList !== undefined && field.codeList in lists ? codesOn(field.codeList as CodeListName, day).map(({ code, vi }) => ({ value: code, label: vi })) : [];
  return [...(field.options ?? []), ...list];
}

/** Capitals and the abbreviation of the superior agency come from the style of the place (NĐ 30/2020), not from the value. */
const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi').replace('ủy ban nhân dân', 'ubnd').replace('hội đồng nhân dân', 'hđnd');

const scalar = (field: Field): boolean => field.kind === 'choice' || field.kind === 'date-time' || field.kind in codecs;

/** Blanks of the form that hold one value and stand on paper, with their paths in these values. */
function printedScalars(form: FormDefinition, values: FormValues): { readonly info: FieldInfo; readonly path: string }[] {
  return fieldsOf(form).filter((info) => info.printed && scalar(info.field)).flatMap((info) =>
    placesOf(info, values).filter(({ path, scope }) => isFilled(valueAt(values, path)) && isPrinted(info.condition, values, scope, context)).map(({ path }) => ({ info, path })));
}

for (const code of codes) {
  test(`each blank of ${code} reads back from the printed page as the value that was given`, () => {
    const page = filledPaper(code);
    const seen = visibleBlanks(pageHtml([page]));
    const scalars = printedScalars(formByCode(code, day), page.values);
    const lost = scalars.filter(({ path }) => !seen.has(path)).map(({ path }) => path);
    assert.deepEqual(lost, [], 'blanks that hold a value and do not stand on the page');
    for (const { info, path } of scalars) {
      const value = valueAt(page.values, path);
      for (const text of seen.get(path) ?? []) {
        const back = readBack(info.field, text);
        const same = typeof value === 'string' && typeof back === 'string' ? folded(back) === folded(value) : back === value;
        assert.ok(same, `${path} is ${JSON.stringify(value)}, printed "${text}", read back ${JSON.stringify(back)}`);
      }
    }
  });

  test(`all values of ${code} come back from the JSON inside its PDF`, { skip: has('pdfdetach') ? false : 'needs pdfdetach' }, async () => {
    const page = filledPaper(code);
    const [json = ''] = pdfAttachments(await pagePdf([page], { title: code }));
    assert.deepEqual(JSON.parse(json), { formCode: code, values: { ...exampleValues(code, context), ...page.values } });
  });
}
