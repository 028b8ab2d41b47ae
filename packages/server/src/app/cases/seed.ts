export { seedCases } from '../../seed/cases.ts';
