// The SDK as a portal loads it, before the first call.
export { createClient } from '@xlvphc/sdk';
