/** Loads every official form at once, for servers, tests and other programs: after `import '@xlvphc/forms/all'` `formByCode` knows them all. */
import { registerForm } from './engine/registry.ts';
import { officialForms } from './templates/catalogue.ts';

for (const form of await Promise.all(Object.values(officialForms).map((load) => load()))) registerForm(form);
