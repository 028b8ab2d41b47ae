/**
 * prototype.js, on portals of a certain age, replaces `Array.from` by one that takes neither a function nor an object with a length, and
 * `Array.prototype.entries` by one that gives no numbers. Bundles for pages bring their own two, for our code and for that of others inside.
 */
const own = {
  from: 'const ownFrom=(of,map)=>{const list=of[Symbol.iterator]?[...of]:Array.prototype.slice.call(Object.assign([],of,{length:of.length}));for(let at=0;at<list.length;at++)list[at]=map?map(list[at],at):list[at];return list};',
  entries: 'const ownEntries=of=>{if(!Array.isArray(of))return of.entries();const rows=[];for(let at=0;at<of.length;at++)rows.push([at,of[at]]);return rows.values()};',
};

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each);
    return;
  }
  if (typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/** What has to be written otherwise, as `[start, end, text]`. */
function changes(program) {
  const found = [];
  for (const node of nodesOf(program)) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed || node.callee.optional) continue;
    const { object, property } = node.callee;
    if (property.name === 'from' && object.type === 'Identifier' && object.name === 'Array') found.push([node.callee.start, node.callee.end, 'ownFrom']);
    if (property.name === 'entries' && node.arguments.length === 0 && object.type !== 'Super') found.push([object.start, object.start, 'ownEntries('], [object.end, node.end, ')']);
  }
  return found.sort(([a], [b]) => b - a);
}

export function ownBuiltIns() {
  return {
    name: 'own-built-ins',
    transform: {
      order: 'post',
      handler(code) {
        if (!/\bArray\.from\(|\.entries\(\)/.test(code)) return null;
        let changed = code;
        for (const [start, end, text] of changes(this.parse(code))) changed = changed.slice(0, start) + text + changed.slice(end);
        if (changed === code) return null;
        return { code: (changed.includes('ownFrom(') ? own.from : '') + (changed.includes('ownEntries(') ? own.entries : '') + changed, map: null };
      },
    },
  };
}
