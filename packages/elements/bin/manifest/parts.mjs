/** Parts and states, read from the templates that an element draws: its own file and what it imports from beside it. */
import path from 'node:path';

/** What each part is. A part without a sentence here fails the test of the manifest. */
export const partWords = {
  label: 'The label of a field.',
  hint: 'The line that says how to fill a field in.',
  input: 'What is typed into or chosen from.',
  button: 'A button inside a field: calendar, list, add a row.',
  error: 'The message of an error.',
  findings: 'Findings of the law on a field.',
  badge: 'Where a value comes from: the case, a rule, the user.',
  section: 'A section of the guided entry.',
  'section-title': 'The title of a section.',
  guided: 'The guided entry.',
  page: 'The pane with the sheet of paper.',
  switch: 'The switch between entry and page.',
  summary: 'The list of what blocks.',
  'status-bar': 'The bar at the foot of the form.',
  submit: 'The button that finishes the form.',
  header: 'The head of the program: unit, user, language.',
  navigation: 'The navigation of the program.',
  notice: 'A notice: a failure, a hint, what was done.',
  empty: 'What stands in place of an empty list.',
  dialog: 'A modal dialog.',
  frame: 'The iframe.',
};
export const stateWords = {
  busy: 'Loads, or waits for a rule or the server.',
  computed: 'The value was computed by a rule.',
  dirty: 'Changed since the values were given.',
  disabled: 'Disabled, by itself or by a `<fieldset>` around it.',
  empty: 'Without a value.',
  invalid: 'Something blocks, whether it is shown or not.',
  overridden: 'A computed value was replaced by the user.',
  readonly: 'To be read only.',
  required: 'Has to be filled in.',
  'user-invalid': 'Something blocks, and the user has been here.',
  warned: 'A warning of the law is shown.',
};

/** The files that an element's templates come from: relative imports, but not through another public element. */
function* drawnBy(file, imports, stops, seen = new Set()) {
  if (seen.has(file)) return;
  seen.add(file);
  yield file;
  for (const next of imports.get(file) ?? []) if (!stops.has(next)) yield* drawnBy(next, imports, stops, seen);
}

/** Reads all files once; answers for the file of a class. `stops` are the files of the public elements. */
export function templates(ts, files, stops) {
  const imports = new Map();
  const parts = new Map();
  const states = new Map();
  for (const file of files) {
    const here = { imports: [], states: [] };
    const visit = (node) => {
      if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly && node.moduleSpecifier.text.startsWith('.')) here.imports.push(path.join(path.dirname(file.fileName), node.moduleSpecifier.text));
      if (ts.isCallExpression(node) && /states\.show$/.test(node.expression.getText()) && node.arguments[0] && ts.isObjectLiteralExpression(node.arguments[0])) {
        here.states.push(...node.arguments[0].properties.filter((one) => one.name).map((one) => one.name.text));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    imports.set(file.fileName, here.imports);
    states.set(file.fileName, here.states);
    parts.set(file.fileName, [...file.text.matchAll(/(?<![-\w])part="([\w -]+)"/g)].flatMap(([, names]) => names.split(' ')));
  }
  const gather = (kind, file) => [...new Set([...drawnBy(file, imports, stops)].flatMap((one) => kind.get(one) ?? []))].sort();
  return { parts: (file) => gather(parts, file), states: (file) => [...new Set(states.get(file) ?? [])].sort() };
}
