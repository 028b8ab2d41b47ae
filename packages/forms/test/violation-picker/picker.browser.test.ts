import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { axeClean, backspaced, compose, deepActive, onStage, press, settled, telexName } from '@xlvphc/forms/testing';
import type { ActChoice, FavouriteChange } from '@xlvphc/forms/elements';
import '@xlvphc/forms/define/violation-picker';
import { basisText, loadDecree, violation, type Act } from '@xlvphc/law/violations';
import { brokenCatalogue, shippedCatalogue, twoStates } from './catalogue.ts';

const context = { on: '2026-11-22', mode: 'normal' } as const;
const loud = '282-2025.9.1.a';


type Picker = HTMLElement & { value: string | undefined; row: unknown; values: unknown; favourites: readonly string[] };

describe('vphc-violation-picker', () => {
  const withPicker = (properties: Record<string, unknown>, body: (picker: Picker, root: ShadowRoot, place: HTMLElement) => Promise<void>): Promise<void> =>
    onStage(
      (place) => {
        const picker = document.createElement('vphc-violation-picker') as Picker;
        Object.assign(picker, { label: 'Hành vi trong danh mục', catalogue: shippedCatalogue, context, row: {}, values: {}, ...properties });
        place.append(picker);
        return picker;
      },
      async (picker, place) => {
        if (!picker.shadowRoot) throw new Error('not drawn');
        await body(picker, picker.shadowRoot, place);
      },
    );
  const until = async <T>(ask: () => T | null | undefined | false): Promise<T> => {
    for (let round = 0; round < 200; round += 1) {
      const found = ask();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`waited in vain for ${String(ask)}`);
  };
  const input = (root: ShadowRoot): HTMLInputElement => root.querySelector('#input') as HTMLInputElement;
  const type = async (root: ShadowRoot, text: string): Promise<readonly HTMLElement[]> => {
    input(root).focus();
    input(root).value = text;
    input(root).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    await until(() => root.querySelector('.option'));
    await settled(root.host.parentElement as HTMLElement);
    return [...root.querySelectorAll<HTMLElement>('.option')];
  };

  it('finds an act by words without diacritics, shows its place, both ranges and its validity, and marks the words', () =>
    withPicker({}, async (_, root, place) => {
      const [first] = await type(root, 'giu yen tinh benh vien');
      expect(first?.textContent).to.contain('điểm a khoản 1 Điều 9').and.to.contain('NĐ 282/2025').and.to.contain('500.000 – 1.000.000 đồng').and.to.contain('1.000.000 – 2.000.000 đồng').and.to.contain('từ 15/12/2025');
      expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).to.include.members(['yên', 'tĩnh']);
      await axeClean(place);
      // At a glance too: warning, confiscation, remedial measures.
      expect((await type(root, '9.2 282'))[0]?.textContent).to.contain('Tịch thu');
      expect((await type(root, '8.1.c 282'))[0]?.textContent.replace(/\s+/g, ' ')).to.contain('Cảnh cáo').and.to.match(/1 biện pháp khắc phục/);
    }));

  it('lets one choose with the keyboard alone: type, look, choose; the focus is never lost', () =>
    withPicker({}, async (picker, root) => {
      const chosen: ActChoice[] = [];
      picker.addEventListener('vphc-act', (event) => chosen.push((event as CustomEvent<ActChoice>).detail));
      await type(root, '9.1.a 282');
      await until(() => root.querySelector('[aria-selected="true"]'));
      expect(input(root).getAttribute('aria-activedescendant')).to.equal(root.querySelector('[aria-selected="true"]')?.id);
      press(input(root), 'Enter');
      await until(() => root.querySelector('.detail .first'));
      await until(() => deepActive()?.matches('.first'));
      expect(picker.value).to.equal(undefined);
      (deepActive() as HTMLElement).click();
      await settled(picker.parentElement as HTMLElement);
      expect(picker.value).to.equal(loud);
      await until(() => root.activeElement?.closest('.chosen'));
      expect(chosen).to.have.length(1);
      expect(chosen[0]?.source).to.deep.equal({ kind: 'catalogue', decree: '282/2025/NĐ-CP', id: loud, version: '2025-12-15' });
      expect(chosen[0]?.values).to.deep.include({ catalogueId: loud, catalogueVersion: '2025-12-15', field: 'an-ninh-trat-tu', rangeFor: 'person', warning: true, range: { min: 5e5, max: 1e6 } });
      expect(chosen[0]?.values['basis']).to.match(/^điểm a khoản 1 Điều 9 Nghị định số 282\/2025\/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ quy định/);
    }));

  it('returns from the detail to the list with Escape', () =>
    withPicker({}, async (_, root) => {
      await type(root, 'danh bac');
      press(input(root), 'Enter');
      await until(() => deepActive()?.matches('.first'));
      press(deepActive() as HTMLElement, 'Escape');
      await until(() => root.querySelector('.option'));
      expect(root.activeElement?.id).to.equal('input');
      expect(input(root).value).to.equal('danh bac');
    }));

  it('leaves Vietnamese alone while it is composed, with an input method and with backspaces', () =>
    withPicker({}, async (_, root, place) => {
      await compose(input(root), telexName, () => settled(place));
      await backspaced(input(root), telexName, () => settled(place));
    }));

  it('tells the form nothing while one searches', () =>
    withPicker({}, async (picker, root) => {
      let heard = 0;
      for (const type of ['input', 'change']) picker.addEventListener(type, () => (heard += 1));
      await type(root, 'danh bac');
      expect(heard).to.equal(0);
    }));

  it('keeps the facts that were typed behind the official wording, and only replaces the wording when the act is changed', () =>
    withPicker({ row: { description: 'Mở loa lúc 23 giờ tại thôn 5' } }, async (picker, root) => {
      const chosen: ActChoice[] = [];
      picker.addEventListener('vphc-act', (event) => {
        const { detail } = event as CustomEvent<ActChoice>;
        chosen.push(detail);
        picker.row = { ...(picker.row as object), ...detail.values };
      });
      const take = async (query: string): Promise<string> => {
        await type(root, query);
        press(input(root), 'Enter');
        (await until(() => root.querySelector<HTMLElement>('.detail .first'))).click();
        await settled(picker.parentElement as HTMLElement);
        return String(chosen.at(-1)?.values['description']);
      };
      const first = await take('9.1.a 282');
      expect(first).to.match(/^Không thực hiện các quy định về giữ yên tĩnh .*\. Cụ thể: Mở loa lúc 23 giờ tại thôn 5$/);
      (await until(() => root.querySelector<HTMLElement>('.chosen button'))).click();
      await until(() => input(root));
      const second = await take('9.2 282');
      expect(second).to.match(/^Dùng loa phóng thanh.*Cụ thể: Mở loa lúc 23 giờ tại thôn 5$/);
      expect(second).not.to.contain('yên tĩnh');
    }));

  it('shows what follows from the chosen act with the articles, for the violator of the document', () =>
    withPicker({ value: loud, row: { catalogueId: loud, catalogueVersion: '2025-12-15', endedOn: '2026-11-20' }, values: { violator: { kind: 'person' } } }, async (_, root, place) => {
      const list = await until(() => root.querySelector('.consequences'));
      const words = list.textContent.replace(/\s+/g, ' ');
      expect(words).to.contain('Thời hiệu xử phạt: 01 năm, hết ngày').and.to.contain('Không thuộc trường hợp được giải trình').and.to.contain('Có thẩm quyền:').and.to.contain('Không thuộc lĩnh vực phải công bố');
      expect(words).to.match(/MQĐ01 nếu mức phạt không quá 500\.000 đồng/);
      expect(words).to.contain('Luật Xử lý vi phạm hành chính').and.not.to.contain('Không đủ thẩm quyền');
      await axeClean(place);
    }));

  it('tells who may decide and who may not, the right to explain and the record that is needed, where the range is high', async () => {
    const chair = { id: 'c', fullName: 'Nguyễn Văn A', titleText: 'Chủ tịch', title: 'chu-tich-ubnd-xa' };
    const values = { violator: { kind: 'organization' } };
    const words = async (id: string, signer: unknown): Promise<string> => {
      let text = '';
      await withPicker({ value: id, row: { catalogueId: id, endedOn: '2026-11-20' }, values, context: { ...context, signer } }, async (_, root) => {
        text = (await until(() => root.querySelector('.consequences'))).textContent.replace(/\s+/g, ' ');
      });
      return text;
    };
    const high = await words('282-2025.8.10.a', chair);
    expect(high).to.contain('Không đủ thẩm quyền: Chủ tịch').and.to.contain('Được giải trình').and.to.contain('Phải lập biên bản (MBB01)');
    expect(high).to.contain('Thời hiệu xử phạt: 01 năm');
    expect(await words('282-2025.9.2', chair)).to.contain('có thẩm quyền').and.not.to.contain('Không đủ thẩm quyền');
  });

  it('puts both versions side by side when the rule changed between the act and the document, and chooses neither', () =>
    withPicker({ row: { endedOn: '2026-01-10' } }, async (picker, root, place) => {
      await type(root, '8.4 123/2024');
      press(input(root), 'Enter');
      const versions = await until(() => (root.querySelectorAll('.version').length === 2 ? [...root.querySelectorAll<HTMLElement>('.version')] : undefined));
      expect(versions[0]?.textContent).to.contain('thị trấn');
      expect(versions[1]?.querySelector('.full')?.textContent).not.to.contain('thị trấn');
      expect(root.querySelector('.transition')?.textContent).to.contain('281/2026').and.to.contain('áp dụng');
      expect(picker.value).to.equal(undefined);
      await axeClean(place);
      let version = '';
      picker.addEventListener('vphc-act', (event) => (version = String((event as CustomEvent<ActChoice>).detail.values['catalogueVersion'])));
      versions[1]?.querySelector<HTMLElement>('[data-apply]')?.click();
      expect(version).to.equal('2026-08-31');
    }));

  /** What the picker fills, as a form gives it back after a reload. */
  const filled = (picker: Picker): { row: Record<string, unknown> } => {
    const now = { row: { ...(picker.row as Record<string, unknown>) } };
    picker.addEventListener('vphc-act', (event) => {
      now.row = JSON.parse(JSON.stringify({ ...now.row, ...(event as CustomEvent<ActChoice>).detail.values })) as Record<string, unknown>;
    });
    return now;
  };
  const official = { id: 'u', fullName: 'H Linh Niê', titleText: 'Công chức' };

  it('keeps with the row who chose between old and new law, on which day and by which rules, and asks again for another day of the act', async () => {
    let kept: Record<string, unknown> = {};
    const properties = { row: { endedOn: '2026-01-10' }, context: { ...context, official } };
    await withPicker(properties, async (picker, root) => {
      const now = filled(picker);
      await type(root, '8.4 123/2024');
      press(input(root), 'Enter');
      (await until(() => root.querySelectorAll<HTMLElement>('.version [data-apply]')[0])).click();
      kept = now.row;
    });
    expect(kept).to.deep.include({ catalogueVersion: '2024-10-04' });
    expect(kept['versionChoice']).to.deep.include({ between: '2026-01-10 2024-10-04 2026-08-31', by: 'H Linh Niê', on: '2026-11-22' });
    expect((kept['versionChoice'] as { basis: string }).basis).to.match(/281\/2026.*nguồn thứ cấp.*64\/2025\/QH15.*chưa kiểm chứng/i);
    await withPicker({ ...properties, value: '123-2024.8.4', row: kept }, async (picker, root, place) => {
      const settled = await until(() => root.querySelector('[data-settled]'));
      expect(settled.textContent).to.contain('từ 04/10/2024').and.to.contain('H Linh Niê').and.to.contain('22/11/2026');
      expect(root.querySelector('.transition')?.textContent.replace(/\s+/g, ' ')).to.contain('64/2025/QH15').and.to.match(/chưa kiểm chứng/i);
      expect(root.textContent).not.to.contain('Hãy xem lại');
      await axeClean(place);
      picker.row = { ...kept, endedOn: '2026-02-10' };
      await until(() => root.textContent.includes('Hãy xem lại') && !root.querySelector('[data-settled]'));
    });
  });

  it('lets the official keep the version that a row came with, and keeps that decision', () =>
    withPicker({ value: '123-2024.8.4', row: { catalogueId: '123-2024.8.4', catalogueVersion: '2026-08-31', endedOn: '2026-01-10' }, context: { ...context, official } }, async (picker, root) => {
      const now = filled(picker);
      (await until(() => [...root.querySelectorAll<HTMLElement>('.chosen .warned .link')].find(({ textContent }) => textContent === 'Giữ quy định đã chọn'))).click();
      await until(() => root.querySelector('[data-settled]'));
      expect(now.row).to.deep.include({ catalogueVersion: '2026-08-31' });
      expect(now.row['versionChoice']).to.deep.include({ by: 'H Linh Niê' });
    }));

  const older = (act: Act): Act => (act.id === loud && act.range ? { ...act, range: { min: 3e5, max: 5e5 } } : act);
  const madeBefore = async (): Promise<Record<string, unknown>> => ({
    catalogueId: loud, catalogueVersion: '2025-12-15@before', endedOn: '2026-11-01', range: { min: 3e5, max: 5e5 }, rangeFor: 'person', warning: true, field: 'an-ninh-trat-tu',
    basis: basisText((await violation(loud, '2026-11-01')) as Act, await loadDecree('282-2025'), '2026-11-01'),
  });

  it('shows a document with the state of the catalogue that it was made with, says that a newer one differs, and changes nothing until that is taken over', async () => {
    const row = await madeBefore();
    await withPicker({ catalogue: await twoStates('282-2025', older), value: loud, row }, async (picker, root, place) => {
      const now = filled(picker);
      const notice = await until(() => root.querySelector('[data-newer]'));
      expect(notice.textContent).to.contain('khung tiền phạt').and.to.contain('01/11/2026');
      expect(root.querySelector('.chosen')?.textContent).to.contain('300.000 – 500.000 đồng').and.not.to.contain('Đã sửa khác danh mục');
      expect(now.row).to.deep.equal(row);
      notice.querySelector<HTMLElement>('.link')?.click();
      const sides = await until(() => (root.querySelectorAll('.version').length === 2 ? [...root.querySelectorAll<HTMLElement>('.version')] : undefined));
      expect(sides.map(({ textContent }) => /(?:300|500)\.000 – [\d.]+ đồng/.exec(textContent)?.[0])).to.deep.equal(['300.000 – 500.000 đồng', '500.000 – 1.000.000 đồng']);
      await axeClean(place);
      sides[1]?.querySelector<HTMLElement>('[data-apply]')?.click();
      await until(() => !root.querySelector('[data-newer]'));
      expect(now.row).to.deep.include({ catalogueVersion: '2025-12-15@now', range: { min: 5e5, max: 1e6 } });
    });
  });

  it('says nothing of a newer state in which the act is the same, and says so when the state cannot be had', async () => {
    const catalogue = await twoStates('282-2025', (act) => act);
    await withPicker({ catalogue, value: loud, row: await madeBefore() }, async (_, root) => {
      await until(() => root.querySelector('.chosen h3'));
      expect(root.querySelector('[data-newer]')).to.equal(null);
    });
    for (const version of ['lost', 'away']) {
      await withPicker({ catalogue, value: loud, row: { ...(await madeBefore()), catalogueVersion: `2025-12-15@${version}` } }, async (_, root) => {
        await until(() => root.querySelector('.chosen')?.textContent.includes('Chưa mở được bản danh mục'));
      });
    }
  });

  it('asks why measures depart from the catalogue, keeps the reason, and asks for none where a blank has its own', async () => {
    const row = { ...(await madeBefore()), catalogueVersion: '2025-12-15', range: { min: 1, max: 2 }, warning: false };
    await withPicker({ value: loud, row, scope: 'violations.0', sources: { 'violations.0.range.min': { kind: 'override', rule: 'catalogue', reason: '' } } }, async (picker, root, place) => {
      const now = filled(picker);
      const reason = await until(() => root.querySelector<HTMLInputElement>('.reason input'));
      expect(reason.parentElement?.textContent).to.contain('cảnh cáo').and.not.to.contain('khung tiền phạt');
      reason.value = 'Tái phạm nhiều lần';
      reason.dispatchEvent(new Event('change', { bubbles: true }));
      expect(now.row['catalogueReason']).to.equal('Tái phạm nhiều lần');
      await axeClean(place);
    });
  });

  it('asks to look again when the day of the act moves before the version that was chosen', () =>
    withPicker({ value: '123-2024.8.4', row: { catalogueId: '123-2024.8.4', catalogueVersion: '2026-08-31', endedOn: '2026-11-01' } }, async (picker, root) => {
      await until(() => root.querySelector('.chosen h3'));
      expect(root.querySelector('.warned')?.textContent ?? '').not.to.contain('Hãy xem lại');
      picker.row = { ...(picker.row as object), endedOn: '2026-01-10' };
      await until(() => [...root.querySelectorAll('.chosen .warned')].some((notice) => notice.textContent.includes('Hãy xem lại')));
    }));

  it('says what differs from the catalogue and fills it in again', () =>
    withPicker({ value: loud, row: { catalogueId: loud, catalogueVersion: '2025-12-15', range: { min: 1, max: 2 } } }, async (picker, root) => {
      expect((await until(() => root.querySelector('.chosen .warned'))).textContent).to.contain('khung tiền phạt');
      let values: ActChoice['values'] = {};
      picker.addEventListener('vphc-act', (event) => (values = (event as CustomEvent<ActChoice>).detail.values));
      root.querySelector<HTMLElement>('.chosen .warned .link')?.click();
      expect(values['range']).to.deep.equal({ min: 5e5, max: 1e6 });
    }));

  it('marks favourites and offers them before anything is typed', () =>
    withPicker({ favourites: [], used: { '282-2025.9.2': 4 } }, async (picker, root) => {
      const changes: FavouriteChange[] = [];
      picker.addEventListener('vphc-favourite', (event) => changes.push((event as CustomEvent<FavouriteChange>).detail));
      await type(root, '9.1.a 282');
      press(input(root), 'Enter');
      (await until(() => root.querySelector<HTMLElement>('.detail [aria-pressed]'))).click();
      expect(changes).to.deep.equal([{ id: loud, favourite: true }]);
      press(root.querySelector('.detail') as HTMLElement, 'Escape');
      await until(() => root.querySelector('.option'));
      input(root).value = '';
      input(root).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => root.querySelectorAll('.group').length === 2);
      expect([...root.querySelectorAll('.option .place')].map((place) => place.textContent)).to.satisfy((places: string[]) => places[0]?.includes('khoản 1 Điều 9') && places[1]?.includes('khoản 2 Điều 9'));
    }));

  it('narrows by decree and lists what is in force there', () =>
    withPicker({}, async (_, root) => {
      await type(root, 'dat');
      const decree = root.querySelectorAll<HTMLSelectElement>('.filters select')[1] as HTMLSelectElement;
      decree.value = '123/2024/NĐ-CP';
      decree.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => root.querySelectorAll('.option').length > 0 && [...root.querySelectorAll('.option')].every((option) => option.textContent.includes('NĐ 123/2024')));
    }));

  it('says that the catalogue cannot be had, and works when it is there again', () => {
    const catalogue = brokenCatalogue();
    return withPicker({ catalogue }, async (_, root) => {
      input(root).focus();
      input(root).value = 'danh bac';
      input(root).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const failed = await until(() => root.querySelector<HTMLElement>('.none u')?.parentElement);
      expect(failed.textContent).to.contain('nhập tay');
      catalogue.mend();
      failed.click();
      await until(() => root.querySelector('.option'));
    });
  });

  it('fits a phone of 360 px', () =>
    withPicker({}, async (picker, root, place) => {
      place.style.width = '320px';
      await type(root, 'danh bac');
      press(input(root), 'Enter');
      await until(() => root.querySelector('.detail .first'));
      expect(picker.scrollWidth).to.be.at.most(320);
      for (const part of root.querySelectorAll<HTMLElement>('.detail, .detail *')) expect(part.getBoundingClientRect().right, part.className || part.localName).to.be.at.most(place.getBoundingClientRect().right + 1);
    }));
});
