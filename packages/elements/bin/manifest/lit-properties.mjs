/**
 * Plugins of the manifest analyzer for the way our elements are written: `static properties = { … }` with `declare`d fields, and
 * registration by `register('vphc-…', Class)` in `define/`.
 */

/** Members that belong to the life of an element, not to its callers. */
const lifecycle = new Set([
  'connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback', 'formAssociatedCallback', 'formResetCallback', 'formDisabledCallback', 'formStateRestoreCallback',
  'render', 'createRenderRoot', 'willUpdate', 'update', 'updated', 'firstUpdated', 'shouldUpdate', 'scheduleUpdate', 'getUpdateComplete',
]);

const text = (node) => node?.getText().trim();
const option = (options, name) => options.properties.find((one) => one.name && text(one.name) === name)?.initializer;

/** `{ attribute: 'case-id', type: Boolean }` → what the manifest says of the property. */
function declared(name, options) {
  if (option(options, 'state')?.getText() === 'true') return { state: true };
  const attribute = option(options, 'attribute');
  const quoted = attribute && /^['"](.*)['"]$/.exec(attribute.getText())?.[1];
  return {
    attribute: attribute?.getText() === 'false' ? undefined : (quoted ?? name.toLowerCase()),
    reflects: option(options, 'reflect')?.getText() === 'true',
    kind: option(options, 'type')?.getText(),
  };
}

/** Reads `static properties` of a class and completes its fields and attributes. */
export const litProperties = () => ({
  name: 'vphc-lit-properties',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const found = moduleDoc.declarations?.find((one) => one.kind === 'class' && one.name === node.name.text);
    const properties = node.members.find((one) => ts.isPropertyDeclaration(one) && text(one.name) === 'properties' && one.modifiers?.some((m) => m.kind === ts.SyntaxKind.StaticKeyword));
    if (!found) return;
    found.abstract = node.modifiers?.some((one) => one.kind === ts.SyntaxKind.AbstractKeyword) ?? false;
    const own = {};
    if (properties?.initializer && ts.isObjectLiteralExpression(properties.initializer)) {
      for (const one of properties.initializer.properties) if (ts.isPropertyAssignment(one) && ts.isObjectLiteralExpression(one.initializer)) own[text(one.name)] = declared(text(one.name), one.initializer);
    }
    for (const member of found.members ?? []) {
      const declaration = node.members.find((one) => one.name && text(one.name) === member.name);
      // A handler that keeps its `this` is a method to callers.
      if (member.kind === 'field' && declaration?.initializer && ts.isArrowFunction(declaration.initializer)) {
        Object.assign(member, { kind: 'method', parameters: declaration.initializer.parameters.map((one) => ({ name: text(one.name), type: { text: text(one.type) ?? 'unknown' } })), return: { type: { text: text(declaration.initializer.type) ?? 'void' } } });
      }
      if (declaration?.modifiers?.some((one) => [ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.PrivateKeyword].includes(one.kind)) || own[member.name]?.state || lifecycle.has(member.name)) member.privacy = 'private';
    }
    found.reactive = own;
    found.attributes = Object.entries(own).flatMap(([name, { attribute, reflects, state }]) => (attribute && !state ? [{ name: attribute, fieldName: name, reflects }] : []));
  },
});

/** `register('vphc-form', VphcForm)` names the element. */
export const registrations = () => ({
  name: 'vphc-registrations',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || text(node.expression) !== 'register' || node.arguments.length !== 2) return;
    const [tag, element] = node.arguments;
    if (ts.isStringLiteral(tag)) (moduleDoc.registered ??= []).push({ tag: tag.text, name: text(element) });
  },
});
