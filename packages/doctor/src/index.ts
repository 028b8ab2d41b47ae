/** Why the kit does not work on a page, in plain Vietnamese. */
export { diagnose } from './diagnose.ts';
export type { Finding } from './finding.ts';
export type { BackendFacts, FoundElement, Load, Observation, PageFacts, ScriptTag, Violation } from './observation.ts';
export { reportText } from './report.ts';
export { NoBrowser, visit } from './visit.ts';
export type { VisitOptions } from './visit.ts';
