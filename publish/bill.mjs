/**
 * The bill of materials of everything that is published (CycloneDX, made by `npm sbom` from the lock file), so that the same lock gives the same bytes:
 * `npm sbom` stamps the hour and a random serial number; here the serial number follows from the content, and there is no hour.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { published, root } from './packages.mjs';

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** A project that holds the published packages only, as the lock file resolves them: no tool of ours is listed. */
function layOut(folder) {
  const { devDependencies: _tools, scripts: _scripts, ...manifest } = { ...json('package.json'), workspaces: published };
  const lock = json('package-lock.json');
  const others = new Set(Object.entries(lock.packages).filter(([where, entry]) => (entry.link ? !published.includes(entry.resolved) : !where.includes('node_modules/') && where !== '' && !published.includes(where))).map(([where]) => where));
  const packages = Object.fromEntries(Object.entries(lock.packages).filter(([where, entry]) => !others.has(where) && !entry.dev && !entry.devOptional));
  packages[''] = { name: manifest.name, version: manifest.version, license: manifest.license, workspaces: published };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  for (const one of published) {
    mkdirSync(path.join(folder, one), { recursive: true });
    copyFileSync(path.join(root, one, 'package.json'), path.join(folder, one, 'package.json'));
  }
}

/** npm drops the scope of packages in this repository, and reads no licence where a manifest has none. */
function named(component) {
  const name = decodeURIComponent(component.purl.replace(/^pkg:npm\/(.*)@.*$/, '$1'));
  const stated = statedElsewhere[`${name}@${component.version}`];
  return { ...component, name, ...(stated && !component.licenses?.length ? { licenses: [{ license: { id: stated } }] } : {}) };
}

/** Licences that stand in a file of the package and not in its manifest; looked at by hand, for this version only. */
const statedElsewhere = { 'png-js@1.1.0': 'MIT' };

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The bill as an object; every list in a fixed order. */
export function bill() {
  const place = mkdtempSync(path.join(tmpdir(), 'vphc-bill-'));
  // npm takes the name of the whole from its folder.
  const folder = path.join(place, 'xlvphc-kit');
  try {
    mkdirSync(folder);
    layOut(folder);
    const said = execFileSync('npm', ['sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] });
    const { serialNumber: _random, metadata: { timestamp: _now, tools: _npm, ...metadata }, ...found } = JSON.parse(said);
    const content = {
      ...found, metadata,
      components: found.components.map(named).sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
      dependencies: found.dependencies.map((one) => ({ ...one, dependsOn: one.dependsOn?.sort(compare) })).sort((a, b) => compare(a.ref, b.ref)),
    };
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    return { ...content, serialNumber: `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}` };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(root, 'dist/sbom.cdx.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill(), null, 1)}\n`);
  process.stdout.write(`${path.relative(root, file)}\n`);
}
