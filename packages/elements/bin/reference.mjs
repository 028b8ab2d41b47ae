/** Markdown from the manifest: `docs/elements.md` for people, `llms.txt` and `llms-full.txt` for programs that read. */
const cell = (text) => (text ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text) => `\`${cell(text)}\``;
const table = (heads, rows) => (rows.length ? `| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n` : '');
const section = (title, body) => (body ? `**${title}**\n\n${body}\n` : '');

/** Members that a base gives are told once, at the head of their group. */
function element(one, { own }) {
  const mine = (list = []) => list.filter((entry) => !own || !entry.inheritedFrom);
  const fields = mine(one.members).filter(({ kind }) => kind === 'field');
  const methods = mine(one.members).filter(({ kind }) => kind === 'method');
  const attributeOf = (field) => one.attributes.find(({ fieldName }) => fieldName === field.name)?.name;
  return [
    `### \`<${one.tagName}>\`\n`,
    `${one.description}\n`,
    section('Properties', table(['property', 'attribute', 'type', 'what'], fields.map((field) => [code(field.name), attributeOf(field) ? code(attributeOf(field)) : '', `${code(field.type.text)}${field.readonly ? ', read only' : ''}`, cell(field.description)]))),
    section('Events', table(['event', 'type', 'what'], mine(one.events).map((event) => [code(event.name), code(event.type.text), cell(event.description)]))),
    section('Methods', table(['method', 'gives', 'what'], methods.map((method) => [code(`${method.name}(${(method.parameters ?? []).map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`).join(', ')})`), code(method.return?.type?.text ?? 'void'), cell(method.description)]))),
    section('Slots', table(['slot', 'what'], mine(one.slots).map((slot) => [slot.name ? code(slot.name) : 'default', cell(slot.description)]))),
    section('Parts', table(['part', 'what'], mine(one.cssParts).map((part) => [code(part.name), cell(part.description)]))),
    section('States', table(['state', 'what'], mine(one.cssStates).map((state) => [code(state.name), cell(state.description)]))),
  ].filter(Boolean).join('\n');
}

const inherited = (list) => ({
  members: list[0].members.filter((one) => one.inheritedFrom), attributes: list[0].attributes, events: list[0].events.filter((one) => one.inheritedFrom),
  cssParts: list[0].cssParts?.filter((one) => one.inheritedFrom), cssStates: list[0].cssStates?.filter((one) => one.inheritedFrom), slots: [],
});
const common = (title, words, list) => element({ ...inherited(list), tagName: '', description: words }, { own: false }).replace(/^### .*\n/, `### ${title}\n`);

/** The groups in the order in which a reader needs them. */
function groups(elements) {
  const control = (one) => one.superclass?.name === 'VphcControl';
  return { connected: elements.filter((one) => !control(one) && one.tagName !== 'vphc-form'), form: elements.filter((one) => one.tagName === 'vphc-form'), controls: elements.filter(control) };
}

const tokenTable = (tokens) => table(['token', 'default (light)', 'what'], tokens.map((one) => [code(one.name), code(one.default), cell(one.description)]));

export function referencePage(elements, tokens) {
  const { connected, form, controls } = groups(elements);
  return `# Elements

Made by \`npm run generate\` from the custom-elements manifest (\`dist/custom-elements.json\` of \`@xlvphc/elements\` and \`@xlvphc/forms\`); a test fails when this page is behind.
How to embed, in Vietnamese: [vi/nhung.md](vi/nhung.md). In React, Vue and Angular: [publishing.md](publishing.md#frameworks).

Parts keep their names when elements stand inside each other: \`vphc-app::part(label)\` reaches the label of a field in a form in the program. States are for
\`:state(invalid)\`, and for \`[data-states~='invalid']\` in older browsers.

All events of the kit begin with \`vphc-\`, bubble and cross shadow roots. Attributes are the texts of properties; a property without an attribute is set from a script.

## Connected elements

${common('All of them', 'Each connected element has these too, but `<vphc-app>`, which is the connection, and `<vphc-frame>`, which has one inside.', connected.filter((one) => one.superclass?.name === 'VphcConnected'))}
${connected.map((one) => element(one, { own: true })).join('\n')}
## The form

${form.map((one) => element(one, { own: true })).join('\n')}
## Field controls

From \`@xlvphc/forms\`; each registers itself by \`@xlvphc/forms/define/…\`. They are form-associated: in a \`<form>\` of the page they submit, reset, restore and validate like native inputs.

${common('All of them', 'Each control has these too.', controls)}
${controls.map((one) => element(one, { own: true })).join('\n')}
## Tokens

CSS custom properties, on an element or on anything around it.

${tokenTable(tokens)}`;
}

const start = (version) => `# XLVPHC Kit

> Typed SDK and Web Components (tags \`vphc-…\`) for administrative-violation cases (xử lý vi phạm hành chính) of Vietnamese communes: entry, look-up and printing of the 74 official forms of
> Nghị định 118/2021/NĐ-CP, on one shared backend. Version ${version}. Vietnamese first, English second. No other host is contacted.

## Embed without a bundler

\`\`\`html
<script type="module" src="https://backend.example.gov.vn/kit/vphc.js"></script>
<vphc-app base-url="https://backend.example.gov.vn/"></vphc-app>
<!-- for citizens -->
<vphc-decision-state base-url="https://backend.example.gov.vn/"></vphc-decision-state>
<!-- editors that strip unknown tags -->
<div data-vphc="decision-state" data-base-url="https://backend.example.gov.vn/"></div>
\`\`\`

## Embed with npm

\`\`\`js
import '@xlvphc/elements/define/app'; // registers <vphc-app>; one module an element
import { VphcForm } from '@xlvphc/elements/react'; // React 18 and 19; events are onVphcChange, onVphcSubmit …
import { isVphcElement } from '@xlvphc/elements/vue'; // compilerOptions.isCustomElement, and typings of templates
import { bindElement } from '@xlvphc/elements/angular'; // typed properties and events beside CUSTOM_ELEMENTS_SCHEMA
\`\`\`

- \`<vphc-app>\` holds the connection and the session; elements inside it, or with \`for="its-id"\`, use it. Without children it is the whole program. \`getToken\` serves hosts with their own sign-in.
- \`<vphc-form>\` has no HTTP: set \`form\` (a definition: \`await loadForm('MQĐ02')\` from \`@xlvphc/forms\`), \`context\` (\`{ on: 'YYYY-MM-DD', mode: 'normal' }\`), \`values\`; hear \`vphc-change\`, \`vphc-submit\`. In a
  \`<form>\` of the page with a \`name\` it is part of the FormData.
- Money is whole đồng, days are \`YYYY-MM-DD\` in Vietnam, instants ISO 8601. Numbers of articles come with \`citations\`.
- Strict CSP and Trusted Types work: \`trusted-types lit-html vphc 'allow-duplicates'\`.

## SDK

\`\`\`js
import { createClient, createSession } from '@xlvphc/sdk'; // browser, worker, Node ≥ 20
const session = createSession({ baseUrl });
await session.signIn({ username, password });
const client = createClient({ baseUrl, session }); // or getToken, or clientCredentials(…)
const file = await client.cases.create({ body: { mode: 'normal', discoveredOn: '2026-03-02' } });
for await (const row of client.cases.list.all({ state: 'decided' })) console.log(row.reference);
\`\`\`

Every operation of the contract (\`@xlvphc/openapi/openapi.json\`) is a method \`client.<resource>.<operation>\`. Calls reject with \`XlvphcError\` (\`kind\`, \`code\`, \`status\`, \`requestId\`). Creations are idempotent,
reads are repeated, \`Retry-After\` is respected, answers are validated.

## Law and forms

- \`@xlvphc/law\`: pure functions: \`computeFine\`, \`decisionDeadline\`, \`competentTitles\`, \`dueItems\`, \`check\`, \`availableForms\`, each result with \`citations\`.
- \`@xlvphc/forms\`: \`officialCodes\`, \`loadForm(code)\`, \`prefill\`, \`evaluate\`, \`validate\`, \`jsonSchema\`; \`@xlvphc/forms/render\`: \`layout\`, \`pageHtml\`, \`pagePdf\`, \`pageDocx\`.
- A page on each form: docs/forms/catalogue in the repository. \`GET /v1/forms\` lists the forms in use; MBB01 is the record of a violation, MQĐ02 the decision to sanction.
`;

const brief = (one) => {
  const list = (title, names) => (names.length ? `  ${title}: ${names.join(', ')}\n` : '');
  const own = (entries) => entries.filter((entry) => !entry.inheritedFrom);
  const fields = own(one.members).filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return `- \`<${one.tagName}>\`: ${one.description}\n${list('attributes', own(one.attributes).map(({ name }) => name))}${list('properties', fields.map(({ name }) => name))}${list('events', own(one.events).map(({ name }) => name))}${list('methods', own(one.members).filter(({ kind }) => kind === 'method').map(({ name }) => `${name}()`))}${list('slots', own(one.slots ?? []).map(({ name }) => name || 'default'))}`;
};

export function llms(elements, tokens, version) {
  const { connected, form, controls } = groups(elements);
  return `${start(version)}
## Elements

Every connected element but \`<vphc-app>\` and \`<vphc-frame>\` also has \`for\` (id of a \`<vphc-app>\`). Types, parts and states: llms-full.txt.

${[...connected, ...form].map(brief).join('')}
### Field controls (\`@xlvphc/forms/define/…\`)

All have attributes ${controls[0].attributes.filter((one) => one.inheritedFrom).map(({ name }) => name).join(', ')} and events input, change.

${controls.map(brief).join('')}
## Tokens

${tokens.map((one) => one.name).join(', ')}
`;
}

export const llmsFull = (elements, tokens, version) => `${start(version)}\n${referencePage(elements, tokens).replace(/^# Elements[^]*?(?=## Connected)/, '')}`;
