// Subsets Tinos (metric twin of Times New Roman, Apache-2.0) to what an administrative document in Vietnamese can hold:
// TrueType for the PDF, WOFF2 for screen and print. Runs before every build; does nothing when its outputs are there.
import { access, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const output = join(dirname(fileURLToPath(import.meta.url)), 'gen', 'fonts');
const faces = {
  regular: ['Tinos-Regular', '400Regular/Tinos_400Regular.ttf'],
  bold: ['Tinos-Bold', '700Bold/Tinos_700Bold.ttf'],
  italic: ['Tinos-Italic', '400Regular_Italic/Tinos_400Regular_Italic.ttf'],
  boldItalic: ['Tinos-BoldItalic', '700Bold_Italic/Tinos_700Bold_Italic.ttf'],
};

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
// Basic Latin, Latin-1, Latin Extended-A, ƠƯ, combining marks, the Vietnamese block, em space, dashes, quotes, ellipsis, đồng sign, comparison signs.
const text = range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x100, 0x17f) + 'ƠơƯư' + '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'
  + range(0x1ea0, 0x1ef9) + '\u2003\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2021\u2022\u2026\u2030\u2032\u2033\u20ab\u20ac\u2116\u2122\u2190\u2192\u2212\u2260\u2264\u2265\u25a1';

const exists = (path) => access(path).then(() => true, () => false);

await mkdir(output, { recursive: true });
const module = join(dirname(fileURLToPath(import.meta.url)), 'src', 'gen', 'tinos.ts');
// Another set of characters makes everything new.
const stamp = join(output, 'characters.txt');
if ((await readFile(stamp, 'utf8').catch(() => '')) !== text) {
  for (const path of [module, ...(await readdir(output)).map((name) => join(output, name))]) await rm(path, { force: true });
}
for (const [name, source] of Object.values(faces)) {
  const targets = [['ttf', 'truetype'], ['woff2', 'woff2']].map(([ending, targetFormat]) => ({ path: join(output, `${name}.${ending}`), targetFormat }));
  if ((await Promise.all(targets.map(({ path }) => exists(path)))).every(Boolean)) continue;
  const { default: subset } = await import('subset-font');
  const font = await readFile(require.resolve(`@expo-google-fonts/tinos/${source}`));
  for (const { path, targetFormat } of targets) await writeFile(path, await subset(font, text, { targetFormat }));
}

// The PDF engine takes its fonts from memory: as a module they come with the lazy chunk, under any CSP, in browsers and in Node.
if (!(await exists(module))) {
  await mkdir(dirname(module), { recursive: true });
  const entries = await Promise.all(Object.entries(faces).map(async ([face, [name]]) => `  ${face}: '${(await readFile(join(output, `${name}.ttf`))).toString('base64')}',`));
  await writeFile(module, `// Made by fonts.mjs from Tinos (Apache-2.0). Base64 of the TrueType subsets.\nexport const tinos: { readonly [face in 'regular' | 'bold' | 'italic' | 'boldItalic']: string } = {\n${entries.join('\n')}\n};\n`);
}
await writeFile(stamp, text);
