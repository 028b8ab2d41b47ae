// The floors of the architecture: a package imports only packages below it; no cycles; no node:* where code has to run in a browser.
const only = (name, from, allowed) => ({
  name, severity: 'error', from: { path: from },
  to: { path: '^(packages|openapi)/', pathNot: [...allowed, from].map((p) => p.replace(/\/?$/, '/')) },
});
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^packages/[^/]+/src' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only('law-imports-nothing', '^packages/law/src', []),
    only('forms-imports-law', '^packages/forms/src', ['^packages/law']),
    only('sdk-imports-openapi', '^packages/sdk/src', ['^openapi']),
    only('elements-imports-lower-floors', '^packages/elements/src', ['^packages/law', '^packages/forms', '^packages/sdk']),
    only('server-imports-lower-floors', '^packages/server/src', ['^packages/law', '^packages/forms', '^openapi']),
    only('doctor-imports-nothing', '^packages/doctor/src', []),
    { name: 'law-is-pure', severity: 'error', from: { path: '^packages/law/src' }, to: { dependencyTypes: ['npm', 'npm-dev', 'core'] } },
    { name: 'no-node-in-browser-code', severity: 'error', from: { path: '^packages/(forms|sdk|elements)/src|^packages/server/src/(app|mock)' }, to: { dependencyTypes: ['core'] } },
    { name: 'dom-free-forms', comment: 'Definitions, engine and renderers run on the server.', severity: 'error',
      from: { path: '^packages/forms/src/(template|templates|engine|render)/' }, to: { path: '^packages/forms/src/(base|controls|elements|define)/|node_modules/lit' } },
    { name: 'base-imports-no-template', severity: 'error', from: { path: '^packages/forms/src/base/' }, to: { path: '^packages/forms/src/(template|templates|engine|render)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|gen|test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'types', 'import', 'browser', 'default'], mainFields: ['module', 'main', 'types'], extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
