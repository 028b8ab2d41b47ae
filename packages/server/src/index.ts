export { createApp, type App, type HostEnvironment } from './app/app.ts';
export { openApp, prepareDatabase, startBackground } from './app/open.ts';
export { keepKitDecrees } from './app/violations/kit-decrees.ts';
export type { DecreeKit } from './app/violations/kit-decrees.ts';
export { argon2Hasher } from './app/accounts/argon2.ts';
export { memoryStorage, noMail, silentLog, systemClock, timerScheduler, webRandom } from './app/web-ports.ts';
export type * from './app/ports.ts';
export type * from './app/actor.ts';
export type { AppDeps, RequestContext } from './app/request.ts';
