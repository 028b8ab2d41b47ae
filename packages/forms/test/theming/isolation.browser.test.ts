import { expect } from '@open-wc/testing';
import '@xlvphc/forms/define/form';
import '@xlvphc/forms/define/text-field';
import '@xlvphc/forms/define/date-field';
import '@xlvphc/forms/define/choice';
import '@xlvphc/forms/define/money-field';
import { parts, States, tokenDefaults } from '@xlvphc/forms/base';
import { loadForm } from '@xlvphc/forms';
import { everyElement, settled } from '../../src/testing/stage.ts';

/** What the style sheets of rented portals do, and worse. */
const brutal = `
  * { color: rgb(255, 0, 0) !important; background: rgb(255, 255, 0) !important; font: italic 900 40px/3 Papyrus, fantasy !important; letter-spacing: 9px !important; word-spacing: 9px !important;
      text-transform: uppercase !important; text-align: right !important; text-indent: 50px !important; text-shadow: 2px 2px red !important; text-decoration: underline !important; white-space: pre !important;
      line-height: 4 !important; list-style: square inside !important; cursor: wait !important; border-collapse: collapse !important; border-spacing: 9px !important; word-break: break-all !important;
      hyphens: auto !important; tab-size: 1 !important; quotes: none !important; caret-color: red !important; accent-color: red !important; color-scheme: dark !important; outline: none !important; fill: red !important; stroke: red !important; }
  html { font-size: 62.5% !important; } input, select, textarea, button { all: unset !important; height: 5px !important; } div, span, p, ul, li, label, section { display: none !important; float: left !important; }
  label { width: 1px !important; } svg { width: 500px !important; } table, td { border: 9px solid red !important; } [hidden] { display: block !important; } .box, .label, .field, .primary { display: none !important; }
  vphc-form, vphc-text-field, vphc-date-field, vphc-choice, vphc-money-field { color: red; font: 50px fantasy; text-align: center; }
`;
/**
 * The box of the outermost element is the portal's: what is measured in px depends on it. A line under an ancestor is drawn through
 * everything inside it by CSS, and is told in `docs/theming.md`.
 */
const measured = /^(-webkit-text-decorations-in-effect|width|height|block-size|inline-size|min-|max-|perspective-origin|transform-origin|inset|top|left|right|bottom|margin|-webkit-logical|x|y|r|cx|cy|grid-template)/;

const styled = (element: Element): Readonly<Record<string, string>> => {
  const style = getComputedStyle(element);
  return Object.fromEntries([...style].filter((name) => !name.startsWith('--') && !measured.test(name)).map((name) => [name, style.getPropertyValue(name)]));
};
const inside = (root: ParentNode): readonly Element[] => [...everyElement(root)].filter((one) => one.getRootNode() instanceof ShadowRoot);
const differing = (before: readonly Readonly<Record<string, string>>[], elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element, at) => {
    const now = styled(element);
    return Object.entries(before[at] ?? {}).flatMap(([name, value]) => (now[name] === value ? [] : [`${(element.getRootNode() as ShadowRoot).host.localName} ${element.localName}.${element.getAttribute('class') ?? ''} ${name}: ${value} → ${now[name] ?? ''}`]));
  });
const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
async function withSheet(text: string, body: () => void | Promise<void>): Promise<void> {
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, sheetOf(text)];
  try {
    await body();
  } finally {
    document.adoptedStyleSheets = before;
  }
}

/** A short form, drawn. */
async function formOnPage(place: ParentNode = document.body): Promise<HTMLElement> {
  const form = await loadForm('MBB04', '2026-11-22');
  const element = Object.assign(document.createElement('vphc-form'), { form, view: 'guided', values: {}, context: { on: '2026-11-22', mode: 'normal' } });
  place.append(element);
  const inner = (): readonly Element[] => [...everyElement(element.shadowRoot ?? element)];
  for (let round = 0; round < 80 && (!inner().some((one) => one.matches('[data-path]')) || inner().some((one) => one.localName.startsWith('vphc-') && !one.shadowRoot)); round += 1) await new Promise((next) => setTimeout(next, 25));
  for (const one of inner()) if (one.shadowRoot) await settled(one.shadowRoot);
  return element;
}

describe('a page and the elements on it', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = document.createElement('div');
    // The portal hides its own divs; ours must be seen to be measured.
    place.setAttribute('style', 'display: block !important; float: none !important; inline-size: 900px !important; font: 16px serif !important');
    document.body.append(place);
    for (const [tag, props] of [['vphc-text-field', { label: 'Họ và tên', hint: 'Ghi như giấy tờ', required: true, error: 'Chưa đúng' }], ['vphc-date-field', { label: 'Ngày' }], ['vphc-money-field', { label: 'Tiền', value: 1_500_000 }], ['vphc-choice', { label: 'Giới tính', options: [{ value: 'a', label: 'Nam' }, { value: 'b', label: 'Nữ' }] }]] as const) place.append(Object.assign(document.createElement(tag), props));
    await formOnPage(place);
    await settled(place);
  });
  afterEach(() => place.remove());

  it('no rule of the page reaches inside, however brutal', async () => {
    const elements = inside(place);
    const before = elements.map(styled);
    expect(elements.length).to.be.greaterThan(100);
    await withSheet(brutal, () => {
      expect(differing(before, elements).slice(0, 10)).to.deep.equal([]);
    });
  }).timeout(30_000);

  it('and it would be seen if one did', async () => {
    const elements = inside(place);
    const before = elements.map(styled);
    const root = place.querySelector('vphc-text-field')?.shadowRoot;
    if (!root) throw new Error('no shadow root');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf('.label { letter-spacing: 9px }')];
    expect(differing(before, elements).join()).to.contain('letter-spacing');
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
  }).timeout(30_000);

  it('nothing of ours reaches the page: no style sheet, no style of its elements changes', async () => {
    const own = document.createElement('form');
    own.innerHTML = '<fieldset><legend>Của cổng</legend><label>Tên <input></label><select><option>1</option></select><button>Gửi</button><table><tr><td>ô</td></tr></table><div class="label box primary notice">a</div></fieldset>';
    place.remove();
    document.body.append(own);
    const elements = [document.documentElement, document.body, own, ...own.querySelectorAll('*')];
    const sheets = (): number => document.adoptedStyleSheets.length + document.styleSheets.length;
    const [before, count] = [elements.map(styled), sheets()];
    document.body.append(place);
    await settled(place);
    const changed = elements.flatMap((element, at) => Object.entries(styled(element)).filter(([name, value]) => before[at]?.[name] !== value).map(([name]) => `${element.localName} ${name}`));
    expect(changed).to.deep.equal([]);
    expect(sheets()).to.equal(count);
    own.remove();
  }).timeout(30_000);

  it('a page that hides what is around an element hides it', () => {
    place.style.visibility = 'hidden';
    const label = place.querySelector('vphc-text-field')?.shadowRoot?.querySelector('.label');
    expect(label && getComputedStyle(label).visibility).to.equal('hidden');
  });
});

describe('themes', () => {
  const background = (element: Element): string => getComputedStyle(element.shadowRoot?.querySelector('.box') ?? element).backgroundColor;
  const field = async (place: HTMLElement): Promise<HTMLElement> => {
    const element = Object.assign(document.createElement('vphc-text-field'), { label: 'Tên' });
    place.append(element);
    document.body.append(place);
    await settled(place);
    return element;
  };

  it('goes from the element that carries it to everything inside, and the nearest wins', async () => {
    const place = await formOnPage();
    place.setAttribute('theme', 'dark');
    const element = [...everyElement(place.shadowRoot ?? place)].find((one) => one.localName === 'vphc-text-field');
    if (!element) throw new Error('no field');
    expect(background(element)).to.equal('rgb(20, 24, 29)');
    element.setAttribute('theme', 'light');
    expect(background(element)).to.equal('rgb(255, 255, 255)');
    expect([getComputedStyle(place).colorScheme, getComputedStyle(place).backgroundColor]).to.deep.equal(['dark', 'rgb(20, 24, 29)']);
    place.remove();
  }).timeout(20_000);

  it('a token that the page sets on any ancestor wins over the theme', async () => {
    const place = document.createElement('div');
    place.style.setProperty('--vphc-surface', 'rgb(1, 2, 3)');
    const element = await field(place);
    element.setAttribute('theme', 'dark');
    expect(background(element)).to.equal('rgb(1, 2, 3)');
    place.remove();
  });

  it('what follows another token follows it: a new accent colours links and titles', async () => {
    const place = document.createElement('div');
    place.style.setProperty('--vphc-accent-strong', 'rgb(9, 8, 7)');
    place.append(Object.assign(document.createElement('vphc-date-field'), { label: 'Ngày' }));
    await field(place);
    const button = place.querySelector('vphc-date-field')?.shadowRoot?.querySelector('.push');
    expect(button && getComputedStyle(button).color).to.equal('rgb(9, 8, 7)');
    place.remove();
  });

  it('has about forty tokens, each with a default', () => {
    expect(Object.keys(tokenDefaults).length).to.be.within(36, 50);
    expect(Object.values(tokenDefaults).every(Boolean)).to.equal(true);
  });
});

describe('states and parts for the style sheet of the page', () => {
  it('shows what is required, empty, wrong, computed, written over and locked', async () => {
    const element = Object.assign(document.createElement('vphc-text-field'), { label: 'Tên', required: true });
    document.body.append(element);
    await settled(document.body);
    const shows = (name: string): boolean => (CSS.supports('selector(:state(any))') ? element.matches(`:state(${name})`) : element.matches(`[data-states~='${name}']`));
    expect(['required', 'empty', 'invalid'].every(shows)).to.equal(true);
    expect(shows('user-invalid')).to.equal(false);
    (element as unknown as { reportValidity(): boolean }).reportValidity();
    await settled(document.body);
    expect(shows('user-invalid')).to.equal(true);
    Object.assign(element, { value: 'A', readOnly: true, origin: { kind: 'override', rule: 'x', reason: 'y' } });
    await settled(document.body);
    expect([shows('readonly'), shows('overridden'), shows('empty'), shows('invalid')]).to.deep.equal([true, true, false, false]);
    Object.assign(element, { origin: { kind: 'computed', rule: 'x' } });
    await settled(document.body);
    expect([shows('computed'), shows('overridden')]).to.deep.equal([true, false]);
    element.remove();
  });

  it('writes them into an attribute where an engine has no such states', () => {
    const element = document.createElement('div');
    const states = new States(element, {} as ElementInternals, false);
    states.show({ invalid: true, required: true });
    states.show({ invalid: false });
    expect(element.matches("[data-states~='required']")).to.equal(true);
    expect(element.matches("[data-states~='invalid']")).to.equal(false);
  });

  it('a part of a nested field can be styled from the page', async () => {
    const element = await formOnPage();
    const all = (): ParentNode => element.shadowRoot ?? element;
    await withSheet('vphc-form::part(label) { letter-spacing: 7px } vphc-form::part(section-title) { letter-spacing: 5px }', () => {
      const found = [...everyElement(all())];
      const spacing = (part: string): string => getComputedStyle(found.find((one) => one.matches(`[part=${part}]`)) ?? document.body).letterSpacing;
      expect([spacing('label'), spacing('section-title')]).to.deep.equal(['7px', '5px']);
    });
    const named = new Set([...everyElement(all())].flatMap((one) => (one.getAttribute('part') ?? '').split(' ').filter(Boolean)));
    expect([...named].filter((one) => !(parts as readonly string[]).includes(one))).to.deep.equal([]);
    element.remove();
  }).timeout(20_000);
});
