export type { DecreeProblem } from './problem.ts';
export type { ReadDecree } from './read-decree.ts';
export { fieldCode, readDecree } from './read-decree.ts';
export { checkDecree } from './check-decree.ts';
