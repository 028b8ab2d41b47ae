export { startServer, type RunningServer, type ServerOptions } from './server.ts';
export { StartError } from './start-error.ts';
export { contentSecurityPolicy, staticSite, type Mount } from './static-site.ts';
export { diskStorage } from './disk-storage.ts';
export { pinoLog } from './pino-log.ts';
export { listen } from './http.ts';
export { pagePdfs, type PdfJob } from './pdf-batch.ts';
