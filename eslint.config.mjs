import tseslint from 'typescript-eslint';

const message = (text) => text;
const lawWords = {
  // A word that begins with Đ has no boundary for \b; “Điều kiện” is no citation.
  selector: 'Literal[value=/Điều( *[0-9]| *$)|Nghị định/], TemplateElement[value.raw=/Điều( *[0-9]| *$)|Nghị định/]',
  message: message('Citations belong to packages/law (or to the wording of a form in templates/).'),
};
const legalNumbers = {
  selector: 'Literal[raw=/^[0-9][0-9_]{3,}$/]',
  message: message('A number of 1,000 or more may be a legal constant: keep it in packages/law, or name it in a constants file exempted here.'),
};
const formCodes = {
  selector: 'Literal[value=/^M(QĐ|BB)[0-9]{2}[abc]?$/]',
  message: message('What a form is in a case (record, decision, refusal …) and what it causes stands in packages/law: data/form-roles.ts, data/forms.ts.'),
};
const define = {
  selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
  message: message('Elements are registered only in define/: importing a class must have no effect.'),
};
const html = {
  selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], NewExpression[callee.name='Function'], CallExpression[callee.name='eval']",
  message: message('Strict CSP and Trusted Types: no HTML sinks, no eval.'),
};
const zod = { paths: [{ name: 'zod', message: "Use 'zod/mini' (26 KB less)." }] };

export default tseslint.config(
  { ignores: ['**/dist/**', '**/gen/**', '**/node_modules/**', 'data/**', 'storybook-static/**', '.cache/**', 'coverage/**', 'test-results/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['packages/*/src/**/*.ts', 'openapi/**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { ts: tseslint.plugin },
    rules: {
      'ts/no-explicit-any': 'error',
      'ts/ban-ts-comment': 'error',
      'ts/consistent-type-imports': 'error',
      'ts/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', zod],
      'no-restricted-syntax': ['error', define, html],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/{server,elements,forms}/src/**/*.ts'],
    ignores: ['packages/forms/src/templates/**', '**/*.stories.ts', '**/i18n/**', '**/seed/**', '**/testing/**', '**/limits.ts'],
    rules: { 'no-restricted-syntax': ['error', define, html, lawWords, legalNumbers] },
  },
  {
    files: ['packages/{server,elements}/src/**/*.ts'],
    ignores: ['**/*.stories.ts', '**/i18n/**', '**/seed/**', '**/testing/**', '**/limits.ts', '**/define/**', '**/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', define, html, lawWords, legalNumbers, formCodes] },
  },
  // Tests, tools, benches and examples are kept as strictly, but may talk.
  {
    files: ['packages/*/{test,bin}/**/*.{ts,mjs}', 'openapi/test/**/*.ts', '{test,examples,bench,publish,stories,.storybook}/**/*.{ts,tsx,mjs}', '*.mjs'],
    ignores: ['**/*.d.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { ts: tseslint.plugin },
    rules: {
      'ts/no-explicit-any': 'error',
      'ts/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      'ts/consistent-type-imports': 'error',
      'ts/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  // The loader tells the page's administrator what does not work.
  { files: ['packages/elements/src/embed/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  // Its one task is to tell the developer of a page.
  { files: ['packages/forms/src/base/deprecated.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['packages/{forms,elements}/src/define/**/*.ts'], rules: { 'no-restricted-syntax': ['error', html, lawWords, legalNumbers] } },
  { files: ['packages/law/src/**/data/**/*.ts', 'packages/forms/src/templates/**/*.ts', '**/i18n/**/*.ts', '**/seed/**/*.ts'], rules: { 'max-lines': 'off' } },
);
