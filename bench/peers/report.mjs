import { cpus, loadavg, totalmem } from 'node:os';
import { clientsSection } from './sdk/run.mjs';

const titles = {
  native: 'native HTML', shoelace: 'Shoelace', webawesome: 'Web Awesome', vaadin: 'Vaadin', lion: 'Lion', spectrum: 'Spectrum', jsonforms: 'JSON Forms', ui5: 'UI5', surveyjs: 'SurveyJS', formio: 'Form.io', ours: '**XLVPHC Kit**',
};
const kb = (bytes) => (bytes / 1024).toFixed(1);
const ms = (time) => (time === undefined ? '–' : time < 20 ? time.toFixed(1) : Math.round(time).toLocaleString('en'));
const controlsUnder = ({ policy: { strict, typed }, controls }) => [strict, typed].map((one) => `${one.violations}${one.controls < controls ? ` (${one.controls} of ${controls} controls)` : ''}`).join(' / ');

/** Columns of the comparison: heading, and the cell of a library. */
const columns = [
  ['brotli KB, loaded until usable', ({ size, speed }) => kb(speed.received + size.styles)],
  ['usable, ms', ({ speed }) => ms(speed.usable)],
  ['200 fields, ms', ({ speed }) => ms(speed.fields200)],
  ['key p50 / p95, ms', ({ speed }) => `${ms(speed.key50)} / ${ms(speed.key95)}`],
  ['heap MB', ({ memory }) => (memory.heap / 1024 / 1024).toFixed(2)],
  ['nodes', ({ memory }) => memory.nodes],
  ['left a mount, KB', ({ memory }) => kb(Math.max(0, memory.left))],
  ['CSP / + Trusted Types violations', ({ safety }) => controlsUnder(safety)],
  ['two copies', ({ safety }) => (safety.twice.works ? 'work' : 'throws')],
  ['host CSS reaches', ({ safety }) => safety.styled],
  ['texts typed → in FormData', ({ safety }) => `${safety.typed.fields} → ${safety.typed.received}`],
  ['printed lines of 60', ({ paper }) => paper.lines],
  ['foreign hosts', ({ safety }) => safety.hosts.join(', ') || 'none'],
  ['axe', ({ access }) => access.findings.join(', ') || '0'],
  ['controls with a name', ({ access }) => `${access.named} of ${access.of}`],
];

/** What we set out to reach: how to read it, the bar, and why it is not reached where the reason has been found. */
const bars = [
  ['brotli, all included', ({ size, speed }) => kb(speed.received + size.styles), 33, 'KB', 'sentences, styles of three themes and the error summary are in the first file; lit and the reactive element alone are 6.8 KB'],
  ['usable form, slow machine and line', ({ speed }) => speed.usable, 700, 'ms', 'a round trip of 150 ms and the transfer of 32 KB are more than 300 ms before anything is drawn'],
  ['200 fields, slow machine', ({ speed }) => speed.fields200, 700, 'ms', 'every field is an element with a shadow root and its own validity'],
  ['keystroke p95', ({ speed }) => speed.key95, 3.6, 'ms', 'storing, computing and drawing of one field'],
  ['heap', ({ memory }) => memory.heap / 1024 / 1024, 1.4, 'MB', 'the page of native HTML has 0.8 MB in this browser; code as compiled is 0.6 MB of ours'],
  ['nodes', ({ memory }) => memory.nodes, 234, '', ''],
  ['left behind by a mount', ({ memory }) => Math.max(0, memory.left) / 1024, 4, 'KB', 'differs from run to run by what the browser has compiled meanwhile'],
  ['violations under strict CSP and Trusted Types', ({ safety: { policy } }) => policy.strict.violations + policy.typed.violations, 0, '', ''],
  ['controls that the host\'s style sheet reaches', ({ safety }) => safety.styled, 0, '', ''],
  ['foreign hosts', ({ safety }) => safety.hosts.length, 0, '', ''],
  ['axe findings', ({ access }) => access.findings.length, 0, '', ''],
  ['copies of the kit that work on one page', ({ safety }) => (safety.twice.works ? 2 : 1), 2, '', '', 'at least'],
  ['printed lines of a text of 60', ({ paper }) => paper.lines, 60, '', '', 'at least'],
];

/** The page `docs/benchmarks.md`. */
export function benchmarksPage(results, now = new Date()) {
  const known = Object.keys(titles).filter((name) => results[name]);
  const row = (name) => {
    const result = results[name];
    const head = `${titles[name]}${result.version && name !== 'ours' ? ` ${result.version}` : ''}`;
    return `| ${head} | ${result.failed ? `failed: ${result.failed}` : columns.map(([, cell]) => cell(result)).join(' | ')} |`;
  };
  const { ours } = results;
  const goal = ([name, read, limit, unit, reason, is]) => {
    const value = Number(read(ours));
    const met = is === 'at least' ? value >= limit : value <= limit;
    return `| ${name} | ${is === 'at least' ? '≥' : '≤'} ${limit} ${unit} | ${Number.isInteger(value) ? value : value.toFixed(1)} ${unit} | ${met ? 'reached' : `**not reached**${reason ? `: ${reason}` : ''}`} |`;
  };
  return `<!-- Written by \`npm run bench:peers\`; do not edit. -->

# The form of 20 fields, by others and by us

${now.toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, Linux, Node ${process.version}, load ${loadavg()[0].toFixed(1)} at the end. All libraries in one run, one browser (Chromium), one after the other.

Ten texts, three dates, two kinds of violator, two drop-down lists, two long texts, one amount, one tick. Ours has besides what the others have not: drafts, the check of every rule, Vietnamese sentences, a date
field that takes \`010126\`, sources of values. “Slow” is a processor four times slower; the line has 1.6 Mbit/s and 150 ms. Peers are bundled by esbuild as their documentation says, ours by the build that makes \`dist/cdn\`. A browser driven by
Playwright has 0.1 MB more heap than one that is not.

| library | ${columns.map(([name]) => name).join(' | ')} |
|---|${columns.map(() => '--:').join('|')}|
${known.map(row).join('\n')}

Loaded until usable: all scripts that the page asked for before the last control was drawn, and style sheets. Violations: under \`default-src 'none'\` with scripts, styles, pictures and fonts of the page's own host; then with \`require-trusted-types-for 'script'\`.
Texts that are no date and no number are refused by ours where a date or a number is asked, and reach no FormData.

## What we set out to reach

| | bar | measured | |
|---|--:|--:|---|
${ours && !ours.failed ? bars.map(goal).join('\n') : ''}

${results.clients ? `${clientsSection(results.clients)}
` : ''}Run it again: \`npm run bench:peers\` (installs the libraries beside the project, about seven minutes), or \`npm run bench:peers -- ours shoelace\` for some.
`;
}
