import { median, open } from '../tab.mjs';

const heapOf = async (devtools) => {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
};

/** Heap and nodes of one form, and the heap that stays behind when a form is taken away. */
export async function memory(browser, { url }, name) {
  const page = await open(browser, url, name);
  await page.mount();
  await page.run('await settle(500)');
  const heap = await heapOf(page.devtools);
  const nodes = await page.run('return deep().length');
  await page.close();
  const turns = await open(browser, url, name);
  await turns.mount();
  const rounds = (count) => turns.run(`const module = await import('/${name}/${name}.js'); for (let i = 0; i < ${count}; i += 1) { const place = await mountIn(module); await settle(30); place.remove(); }`);
  // Compiled code comes in steps: the middle of three rounds is what a form leaves.
  await rounds(20);
  const left = [];
  for (let round = 0, before = await heapOf(turns.devtools); round < 3; round += 1) {
    await rounds(10);
    const after = await heapOf(turns.devtools);
    left.push((after - before) / 10);
    before = after;
  }
  await turns.close();
  return { heap, nodes, left: median(left) };
}
