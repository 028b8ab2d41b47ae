import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from '../databases.ts';
import { expecting, list, openOffice, type Caller, type Office } from '../cases/office.ts';
import { decide, draft, openCase, record, recordValues } from '../cases/story.ts';

const [pglite] = databases;

describe('a backend on trial', () => {
  let opened: TestDatabase;
  let office: Office;
  let recorder: Caller;
  before(async () => {
    assert.ok(pglite);
    opened = await pglite.open();
    office = await openOffice(opened.handle, { trial: true });
    recorder = office.official('eakly.lapbienban');
  });
  after(() => opened.close());
  const html = async (path: string): Promise<string> => new TextDecoder().decode((await expecting(200, recorder('GET', path))).bytes);

  it('says so at sign-in and marks every paper: draft, issued and blank', async () => {
    assert.equal((await recorder('GET', '/session')).body['trial'], true);
    const file = await openCase(recorder);
    const unsaved = await draft(recorder, file.body['id'], 'MBB01', recordValues);
    assert.match(await html(`/documents/${String(unsaved.body['id'])}/content?format=html`), /THỬ NGHIỆM/);
    const issued = await record(recorder, (await openCase(recorder)).body['id']);
    assert.equal(issued.body['trial'], true);
    assert.match(await html(`/documents/${String(issued.body['id'])}/content?format=html`), /THỬ NGHIỆM/);
    assert.match(await html('/forms/MBB01/content?format=html'), /THỬ NGHIỆM/);
  });
});

describe('papers of a case in one file, and blank forms', () => {
  let opened: TestDatabase;
  let office: Office;
  let recorder: Caller;
  before(async () => {
    assert.ok(pglite);
    opened = await pglite.open();
    office = await openOffice(opened.handle);
    recorder = office.official('eakly.lapbienban');
  });
  after(() => opened.close());

  it('hold every issued document, or those that are named, and nothing of another case', async () => {
    const file = await openCase(recorder);
    const path = `/cases/${String(file.body['id'])}/content`;
    const none = await recorder('GET', path);
    assert.deepEqual([none.status, none.body['code']], [422, 'VPHC-CASE-PAPERS']);
    const made = await record(recorder, file.body['id']);
    const decision = await decide(office.official('eakly.chutich'), file.body['id']);
    const notYet = await draft(recorder, file.body['id'], 'MBB15');
    const whole = await expecting(200, recorder('GET', path));
    assert.equal(whole.headers.get('content-type'), 'application/pdf');
    assert.equal(Number(whole.headers.get('content-length')), whole.bytes.byteLength);
    const attached = (answer: typeof whole): readonly string[] => [...new Set(new TextDecoder('latin1').decode(answer.bytes).match(/M(?:BB|QD)\d\d(?:-\d)?\.json/g))].sort();
    assert.deepEqual(attached(whole), ['MBB01-1.json', 'MQD02-2.json']);
    const some = await expecting(200, recorder('GET', `${path}?documents=${[decision, notYet].map((one) => String(one.body['id'])).join(',')}`));
    assert.deepEqual(attached(some), ['MBB15-2.json', 'MQD02-1.json']);
    const elsewhere = await record(recorder, (await openCase(recorder)).body['id']);
    assert.equal((await recorder('GET', `${path}?documents=${String(elsewhere.body['id'])}`)).status, 404);
    assert.equal((await office.official('krongpac.lapbienban')('GET', path)).status, 404);
    assert.equal((await recorder('GET', `${path}?documents=1%20or%201`)).status, 400);
    assert.equal((await expecting(200, recorder('GET', `/documents/${String(made.body['id'])}`))).body['trial'], undefined);
  });

  it('draw every form in force blank, for anybody', async () => {
    const forms = list((await office.anybody('GET', '/forms')).body['items']).map((item) => String(item['code']));
    for (const code of forms) {
      const html = new TextDecoder().decode((await expecting(200, office.anybody('GET', `/forms/${encodeURIComponent(code)}/content?format=html`))).bytes);
      assert.match(html, /Độc lập - Tự do - Hạnh phúc/, code);
      assert.doesNotMatch(html, /DỰ THẢO|undefined|\[object/, code);
    }
    const pdf = await expecting(200, office.anybody('GET', '/forms/MBB01/content?format=pdf'));
    assert.match(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 8)), /^%PDF-1/);
    const docx = await expecting(200, office.anybody('GET', '/forms/MBB01/content?format=docx'));
    assert.match(docx.headers.get('content-disposition') ?? '', /attachment; filename="MBB01\.docx"/);
  });

  it('answer a JSON Schema for every form in force', async () => {
    for (const { code } of list((await office.anybody('GET', '/forms')).body['items'])) {
      const { body } = await expecting(200, office.anybody('GET', `/forms/${encodeURIComponent(String(code))}`));
      assert.equal(body['definition']?.['code'], code);
      assert.equal(body['schema']?.['type'], 'object', String(code));
      assert.ok(Object.keys(body['schema']?.['properties'] ?? {}).length > 0, String(code));
    }
  });
});
