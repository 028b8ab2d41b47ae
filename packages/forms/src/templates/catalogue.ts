import type { FormDefinition } from '../definition.ts';

/** The official forms of the decree, in the order of its appendix; each loads when it is asked for. */
export const officialForms: Readonly<Record<string, () => Promise<FormDefinition>>> = {
  MQĐ01: async () => (await import('./decisions/mqd01.ts')).mqd01,
  MQĐ02: async () => (await import('./decisions/mqd02.ts')).mqd02,
  MQĐ05: async () => (await import('./decisions/mqd05.ts')).mqd05,
  MQĐ20: async () => (await import('./decisions/mqd20.ts')).mqd20,
  MBB01: async () => (await import('./records/mbb01.ts')).mbb01,
  MBB06: async () => (await import('./records/mbb06.ts')).mbb06,
  MBB15: async () => (await import('./records/mbb15.ts')).mbb15,
};
