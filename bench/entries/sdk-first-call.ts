// The SDK with its first validated call: reading one case.
import { createClient } from '@xlvphc/sdk';

export const readCase = (caseId: string): unknown => createClient({ baseUrl: '/' }).cases.get({ caseId });
