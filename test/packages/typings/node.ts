// A Node program: resolution `nodenext`.
import { computeFine } from '@xlvphc/law';
import { createClient, XlvphcError } from '@xlvphc/sdk';
import type { FormValuesByCode } from '@xlvphc/forms';

const client = createClient({ baseUrl: 'https://backend.example/', getToken: async () => 'x' });
export async function open(): Promise<string> {
  try {
    const opened = await client.cases.create({ body: { mode: 'normal', discoveredOn: '2026-03-02' } });
    return opened.id;
  } catch (error) {
    return error instanceof XlvphcError ? error.code ?? error.kind : 'unknown';
  }
}
// @ts-expect-error no such mode of a case
void client.cases.create({ body: { mode: 'someday' } });
// @ts-expect-error days are needed to know which law holds
computeFine({ range: { min: 1, max: 2 }, subject: 'person', aggravating: [], mitigating: [] });
export const number: FormValuesByCode['MQĐ02']['number'] = '12';
// @ts-expect-error there is no form of this code
export type None = FormValuesByCode['MQĐ99'];
