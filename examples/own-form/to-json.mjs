// The form as JSON, ready to be published: node --conditions=source examples/own-form/to-json.mjs > form.json
import { formFaults } from '@xlvphc/forms';
import { landInspection } from './land-inspection.ts';

const definition = JSON.parse(JSON.stringify(landInspection));
for (const { path, code, message } of formFaults(definition)) {
  console.error(`${path}: ${code} ${message.vi}`);
  process.exitCode = 1;
}
console.log(JSON.stringify({ definition }, null, 2));
