import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { samplePassword } from '../../src/seed/sample.ts';
import { openApp } from '../../src/app/open.ts';
import { expecting, openOffice, type Office } from '../cases/office.ts';
import { landCase } from '../cases/story.ts';
import { databases, type TestDatabase } from '../databases.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF');

for (const database of databases) {
  describe(`attachments on ${database.name}`, () => {
    let opened: TestDatabase;
    let office: Office;
    let caseId: string;
    let token: string;
    before(async () => {
      opened = await database.open();
      office = await openOffice(opened.handle);
      caseId = String((await expecting(201, office.official('eakly.lapbienban')('POST', '/cases', landCase))).body['id']);
      token = String((await office.anybody('POST', '/session', { username: 'eakly.lapbienban', password: samplePassword })).body['accessToken']);
    });
    after(() => opened.close());

    const upload = async (name: string, content: Uint8Array, fields: Readonly<Record<string, string>> = { kind: 'signed-scan' }) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(fields)) form.set(field, value);
      form.set('file', new File([new Uint8Array(content)], name));
      const response = await openApp(office.deps).fetch(new Request(`http://office.test/v1/cases/${caseId}/attachments`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form }));
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };

    it('come back byte for byte under their Vietnamese name, as a download in a sandbox', async () => {
      const made = await upload('Biên bản đã ký.pdf'.normalize('NFD'), pdf);
      assert.equal(made.status, 201, JSON.stringify(made.body));
      assert.equal(made.body['name'], 'Biên bản đã ký.pdf');
      const got = await expecting(200, office.official('eakly.chutich')('GET', `/attachments/${String(made.body['id'])}/content`));
      assert.deepEqual(got.bytes, pdf);
      assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''Bi%C3%AAn/);
      assert.match(got.headers.get('content-security-policy') ?? '', /sandbox/);
    });

    it('of another unit are not found', async () => {
      const made = await upload('a.pdf', pdf);
      for (const path of ['', '/content']) assert.equal((await office.official('krongpac.chutich')('GET', `/attachments/${String(made.body['id'])}${path}`)).status, 404);
      assert.equal((await office.official('krongpac.chutich')('GET', `/cases/${caseId}/attachments`)).status, 404);
    });

    it('are refused when name and content disagree, when too large, and with unknown parts', async () => {
      assert.equal((await upload('trang.html', new TextEncoder().encode('<html>'))).body['code'], 'VPHC-ATTACHMENT-TYPE');
      assert.equal((await upload('gia.pdf', new TextEncoder().encode('<html>'))).body['code'], 'VPHC-ATTACHMENT-TYPE');
      assert.equal((await upload('lon.pdf', new Uint8Array(21_000_000))).status, 413);
      assert.equal((await upload('a.pdf', pdf, { kind: 'signed-scan', surprise: '1' })).body['code'], 'VPHC-INVALID');
      assert.equal((await upload('a.pdf', pdf, { kind: 'lạ' })).body['code'], 'VPHC-INVALID');
    });

    it('are gone from the list once deleted with a reason', async () => {
      const made = await upload('xoa.pdf', pdf);
      const path = `/attachments/${String(made.body['id'])}`;
      const recorder = office.official('eakly.lapbienban');
      assert.equal((await recorder('DELETE', path, {})).status, 400);
      await expecting(204, recorder('DELETE', path, { reason: 'Đính kèm nhầm tệp' }));
      assert.equal((await recorder('GET', path)).status, 404);
    });
  });
}
