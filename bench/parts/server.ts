import { silentLog } from '@xlvphc/server';
import { startServer } from '@xlvphc/server/node';

/** The server as `npm start` runs it, in its own process, without a log. */
const [, , dataDir = '', databaseUrl] = process.argv;
const server = await startServer({ port: 0, dataDir, databaseUrl, sample: true, log: silentLog });
process.send?.(server.address);
process.on('message', () => void server.stop().then(() => process.exit(0)));
