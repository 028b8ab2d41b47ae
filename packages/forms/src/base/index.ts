export * from './element.ts';
export * from './tokens.ts';
export * from './i18n.ts';
export * from './icons.ts';
