// An integrating system, server to server: gets a token with its own credentials, imports a case that was issued on paper, reads it back.
//
//   BASE_URL=http://127.0.0.1:8686 CLIENT_ID=… CLIENT_SECRET=… UNIT_ID=… node examples/machine-client.mjs
import { XlvphcError, clientCredentials, createClient, intent } from '@xlvphc/sdk';

const { BASE_URL: baseUrl = 'http://127.0.0.1:8686', CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, UNIT_ID: unitId } = process.env;
if (!clientId || !clientSecret || !unitId) {
  console.error('CLIENT_ID, CLIENT_SECRET and UNIT_ID are missing; `npm start` and `npm run mock` print those of the sample system.');
  process.exit(2);
}

const client = createClient({ baseUrl, locale: 'en', getToken: clientCredentials({ baseUrl, clientId, clientSecret, scope: 'cases:read cases:write' }) });

// Keep the key with the record in your own system: whatever happens on the way, the case is imported once.
const idempotencyKey = intent();

try {
  const imported = await client.cases.create(
    {
      body: {
        mode: 'historical',
        unitId,
        discoveredOn: '2025-08-04',
        place: 'Chợ trung tâm xã',
        parties: [{ role: 'violator', subject: { kind: 'person', fullName: 'Nguyễn Văn Mẫu', birthDate: '1988-05-19', idNumber: '066088000123' } }],
        violations: [
          { description: 'Bán hàng hóa lấn chiếm lòng đường', basis: 'điểm a khoản 1 Điều 12 Nghị định số 168/2024/NĐ-CP', field: 'giao-thong-duong-bo', rangeFor: 'person', range: { min: 200_000, max: 250_000 }, fine: 225_000 },
        ],
        // In the order in which they were issued: the record, then the decision that rests on it.
        documents: [
          { formCode: 'MBB01', number: '12', symbol: 'BB-VPHC', issuedOn: '2025-08-04', signerName: 'Lê Thị Ghi' },
          { formCode: 'MQĐ02', number: '17', symbol: 'QĐ-XPHC', issuedOn: '2025-08-08', signerName: 'Trần Văn Ký', servedOn: '2025-08-09', serviceMode: 'handed-over' },
        ],
      },
    },
    { idempotencyKey },
  );
  console.log(`Imported ${imported.reference} (${imported.id})`);

  const read = await client.cases.get({ caseId: imported.id });
  console.log(`Read back: ${read.documents.length} document(s), version ${read.version}`);

  let cases = 0;
  for await (const _ of client.cases.list.all({ unitId, mode: 'historical' })) cases += 1;
  console.log(`${cases} imported case(s) in the unit`);
} catch (error) {
  if (!(error instanceof XlvphcError)) throw error;
  console.error(`${error.code}: ${error.message} (request ${error.requestId})`);
  for (const { path, message } of error.problem?.errors ?? []) console.error(`  ${path}: ${message.en}`);
  process.exitCode = 1;
}
