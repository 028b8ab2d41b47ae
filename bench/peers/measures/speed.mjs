import { median, open } from '../tab.mjs';

/** Usable form on a slow machine and line (median of 5 cold loads), 200 fields, and the time a keystroke takes. */
export async function speed(browser, { url, sent }, name) {
  const usable = [];
  const received = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const page = await open(browser, url, name, { slow: true, line: true });
    sent();
    usable.push(await page.run(`const start = performance.now(); const module = await import('/${name}/${name}.js'); await mountIn(module, document.getElementById('root')); await painted(); return performance.now() - start;`));
    received.push(sent());
    await page.close();
  }
  const page = await open(browser, url, name, { slow: true });
  await page.mount();
  const many = await page.run(`const module = await import('/${name}/${name}.js'); const start = performance.now(); for (let i = 0; i < 10; i += 1) await mountIn(module); await painted(); return performance.now() - start;`);
  await page.close();
  const typing = await open(browser, url, name, { slow: true });
  await typing.mount();
  const keys = await typing.run(`
    await settle(500);
    const field = texts().filter((e) => e.tagName === 'INPUT')[4];
    if (!field) return undefined;
    field.focus();
    const times = [];
    for (let i = 0; i < 80; i += 1) {
      const start = performance.now();
      put(field, 'Nguyễn Thị Ửng '.repeat(3).slice(0, 1 + (i % 30)));
      for (let turn = 0; turn < 8; turn += 1) await null;
      times.push(performance.now() - start);
      await settle(4);
    }
    return times.slice(20).sort((a, b) => a - b);
  `);
  await typing.close();
  return { usable: median(usable), received: median(received), fields200: many, key50: keys?.[30], key95: keys?.[57] };
}
