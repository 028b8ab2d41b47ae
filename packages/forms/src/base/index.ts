export * from './element.ts';
export * from './foundation.ts';
export * from './tokens.ts';
export * from './themes.ts';
export * from './parts.ts';
export * from './states.ts';
export * from './i18n.ts';
export * from './icons.ts';
