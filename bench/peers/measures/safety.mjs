import { open } from '../tab.mjs';

const within = (name, place) => `const module = await import('/${name}/${name}.js'); await mountIn(module, ${place}); await painted(); await settle(500);`;

/** Strict policies, a second copy on the page, the host's style sheet, foreign hosts, and what reaches the host's own form. */
export async function safety(browser, { url }, name) {
  const plain = await open(browser, url, name);
  await plain.run(within(name, "document.getElementById('root')"));
  const controls = await plain.run('return controls().length');
  const typed = await plain.run(`
    const fields = texts();
    for (const field of fields) { field.focus(); put(field, 'GIATRI'); field.dispatchEvent(new Event('change', { bubbles: true, composed: true })); field.blur(); }
    await settle(400);
    const form = document.querySelector('form');
    const received = form ? [...new FormData(form).values()].flatMap((value) => String(value).match(/GIATRI/g) ?? []).length : 0;
    return { fields: fields.length, received };
  `);
  const styled = await plain.run(`
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('input, textarea, select { outline: 7px solid rgb(1, 2, 3) !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return deep().filter((e) => /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName) && getComputedStyle(e).outlineColor === 'rgb(1, 2, 3)').length;
  `);
  const hosts = [...plain.hosts];
  await plain.close();

  const policy = {};
  for (const kind of ['strict', 'typed']) {
    const page = await open(browser, url, name, { policy: kind });
    const failed = await page.run(within(name, "document.getElementById('root')")).then(() => undefined, (error) => error.message.split('\n')[0]);
    policy[kind] = { violations: await page.run('return violations.length'), controls: await page.run('return controls().length'), ...(failed ? { failed } : {}) };
    await page.close();
  }

  const twice = await open(browser, url, name);
  await twice.run(within(name, "document.getElementById('root')"));
  const second = await twice.run(`const copy = await import('/${name}/${name}.js?copy=2'); await mountIn(copy); await painted(); await settle(300);`).then(() => undefined, (error) => error.message.split('\n')[0]);
  const after = await twice.run('return controls().length');
  const thrown = second ?? twice.errors[0];
  await twice.close();
  return { controls, typed, styled, hosts, policy, twice: { works: !thrown && after >= controls * 2, ...(thrown ? { thrown: thrown.slice(0, 100) } : {}) } };
}
