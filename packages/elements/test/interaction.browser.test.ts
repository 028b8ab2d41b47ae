import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import '@xlvphc/elements/define/app';
import '@xlvphc/elements/define/case';
import '@xlvphc/elements/define/case-list';
import '@xlvphc/elements/define/decision-state';
import '@xlvphc/elements/define/lookup';
import '@xlvphc/elements/define/sign-in';
import { BackendFailure, Connection, type Backend } from '@xlvphc/elements';
import { axeClean, deepActive, deepQuery, eventually, onStage, screenText, settled } from '@xlvphc/elements/testing';
import { failing, fakeBackend, type Fake } from './support/fake-backend.ts';
import { session } from './support/sample.ts';

type Connected = HTMLElement & { connection: Connection };

/** The element on a backend, signed in unless the backend says otherwise. */
function stage(tag: string, backend: Backend, body: (element: Connected, place: HTMLElement) => Promise<void>, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  return onStage((place) => {
    const element = document.createElement(tag) as Connected;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.connection = new Connection(backend);
    place.append(element);
    return element;
  }, body);
}
const input = (root: ParentNode, selector: string): HTMLInputElement => {
  const found = deepQuery<HTMLInputElement>(root, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const type = (root: ParentNode, selector: string, text: string): void => {
  const field = input(root, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const press = (key: string): void => void deepActive()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
const submit = (root: ParentNode): void => deepQuery<HTMLFormElement>(root, 'form')?.requestSubmit();

describe('vphc-sign-in', () => {
  const out = (over: Partial<Backend> = {}): Fake => fakeBackend({ whoAmI: async () => undefined, ...over });

  it('says what is missing beside the field and moves the cursor there', () =>
    stage('vphc-sign-in', out(), async (_, place) => {
      submit(place);
      await eventually(() => screenText(place).includes('Nhập tên đăng nhập.'), 'the message');
      expect(deepActive()?.id).to.equal('username');
      await axeClean(place);
    }));

  it('keeps what was typed when the password is wrong, and selects the password', () =>
    stage('vphc-sign-in', out({ signIn: failing('signed-out') }), async (_, place) => {
      type(place, '#username', 'eakly.chutich');
      type(place, '#password', 'sai');
      submit(place);
      await eventually(() => screenText(place).includes('Tên đăng nhập hoặc mật khẩu không đúng'), 'the refusal');
      expect(input(place, '#username').value).to.equal('eakly.chutich');
      expect(input(place, '#password').value).to.equal('sai');
      await axeClean(place);
    }));

  it('tells a locked account apart from a wrong password', () =>
    stage('vphc-sign-in', out({ signIn: failing('locked-out') }), async (_, place) => {
      type(place, '#username', 'a');
      type(place, '#password', 'b');
      submit(place);
      await eventually(() => screenText(place).includes('Tài khoản đang bị khóa'), 'the lock');
    }));

  it('makes the official replace a password that the administrator gave', () =>
    stage('vphc-sign-in', out({ signIn: async () => ({ ...session, mustChangePassword: true }) }), async (element, place) => {
      type(place, '#username', 'a');
      type(place, '#password', 'tam-thoi');
      submit(place);
      await eventually(() => deepQuery(place, '#next'), 'the form for the new password');
      type(place, '#current', 'tam-thoi');
      type(place, '#next', 'ngan');
      type(place, '#repeat', 'khac');
      submit(place);
      await eventually(() => screenText(place).includes('ít nhất 12 ký tự') && screenText(place).includes('không giống nhau'), 'both messages');
      expect(element.connection.phase).to.equal('must-change-password');
      type(place, '#next', 'con voi di bo 2026');
      type(place, '#repeat', 'con voi di bo 2026');
      submit(place);
      await eventually(() => element.connection.phase === 'signed-in', 'the session');
    }));
});

describe('vphc-case-list', () => {
  it('walks through the rows with the arrow keys and back into the search box', () =>
    stage('vphc-case-list', fakeBackend(), async (_, place) => {
      await eventually(() => deepQuery(place, 'a.row'), 'rows');
      input(place, '#search').focus();
      press('ArrowDown');
      expect(deepActive()?.textContent).to.contain('Nguyễn Văn An');
      press('ArrowDown');
      expect(deepActive()?.textContent).to.contain('Lê Thị Bích Hằng');
      press('ArrowUp');
      press('ArrowUp');
      expect(deepActive()?.id).to.equal('search');
    }));

  it('searches while one types, keeping the old rows until the new ones are there', () =>
    stage('vphc-case-list', fakeBackend(), async (_, place) => {
      await eventually(() => deepQuery(place, 'a.row'), 'rows');
      type(place, '#search', 'Quân');
      expect(deepQuery(place, 'a.row')).to.exist;
      await eventually(() => !screenText(place).includes('Nguyễn Văn An') && screenText(place).includes('Phạm Minh Quân'), 'the matching rows');
    }));

  it('does not search for a syllable that is still being composed', () => {
    const backend = fakeBackend();
    return stage('vphc-case-list', backend, async (_, place) => {
      await eventually(() => deepQuery(place, 'a.row'), 'rows');
      const before = backend.calls.filter((call) => call === 'listCases').length;
      const field = input(place, '#search');
      field.value = 'Nguye';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      await new Promise((next) => setTimeout(next, 400));
      expect(backend.calls.filter((call) => call === 'listCases').length).to.equal(before);
    });
  });

  it('says what will be here when the unit has no case yet, and offers the first action', () =>
    stage('vphc-case-list', fakeBackend({ listCases: async () => ({ items: [] }) }), async (_, place) => {
      await eventually(() => screenText(place).includes('Chưa có hồ sơ vụ việc nào'), 'the empty state');
      expect(deepQuery<HTMLAnchorElement>(place, '.empty a')?.textContent).to.contain('Lập biên bản');
      await axeClean(place);
    }));

  it('lets the host take over where a case opens', () =>
    stage('vphc-case-list', fakeBackend(), async (element, place) => {
      const link = await eventually(() => deepQuery<HTMLAnchorElement>(place, 'a.row'), 'rows');
      let to: unknown;
      element.addEventListener('vphc-navigate', (event) => {
        event.preventDefault();
        to = (event as CustomEvent).detail;
      });
      const hash = location.hash;
      link.click();
      expect(to).to.deep.equal({ view: 'case', caseId: 'case-1' });
      expect(location.hash).to.equal(hash);
    }));
});

describe('vphc-case', () => {
  it('records a payment once when the first answer was lost and the button is pressed again', () => {
    let lost = true;
    const backend = fakeBackend({
      recordPayment: async () => {
        if (!lost) return;
        lost = false;
        throw new BackendFailure({ kind: 'offline' });
      },
    });
    return stage('vphc-case', backend, async (_, place) => {
      const open = await eventually(() => [...(deepQuery(place, '.section-head')?.parentElement?.parentElement?.querySelectorAll('button') ?? [])].find((button) => button.textContent.includes('Ghi nhận tiền nộp')), 'the button');
      open.click();
      await eventually(() => deepQuery(place, 'dialog[open] #amount'), 'the dialog');
      submit(place);
      await eventually(() => screenText(place).includes('Không kết nối được với máy chủ'), 'the failure');
      expect(input(place, 'dialog #amount').value).to.contain('350.000');
      submit(place);
      await eventually(() => !deepQuery(place, 'dialog[open]'), 'the dialog closes');
      const keys = backend.keys.filter(([call]) => call === 'recordPayment').map(([, key]) => key);
      expect(keys).to.have.length(2);
      expect(keys[0]).to.equal(keys[1]);
    }, { 'case-id': 'case-2' });
  });
});

describe('vphc-lookup', () => {
  it('asks nothing of the server before a purpose is stated, and puts no question into the address', () => {
    const backend = fakeBackend();
    return stage('vphc-lookup', backend, async (_, place) => {
      await eventually(() => deepQuery(place, '#idNumber'), 'the form');
      type(place, '#idNumber', '066188001234');
      submit(place);
      await eventually(() => screenText(place).includes('Chọn mục đích tra cứu.'), 'the message');
      expect(backend.calls).to.not.include('searchPartyHistory');
      input(place, '#purpose').value = 'recidivism';
      type(place, '#purposeText', 'Hồ sơ 2026-000122, xem xét tái phạm');
      submit(place);
      await eventually(() => screenText(place).includes('17/QĐ-XPHC'), 'the results');
      expect(screenText(place)).to.contain('Không hiện địa chỉ');
      expect(location.href).to.not.contain('066188001234');
      await settled(place);
      await axeClean(place);
    });
  });
});

describe('vphc-decision-state', () => {
  it('answers with the amount, the day and the place to pay, in two steps', () =>
    stage('vphc-decision-state', fakeBackend(), async (_, place) => {
      expect(screenText(place)).to.contain('Mã vừa quét');
      await axeClean(place);
      submit(place);
      await eventually(() => screenText(place).includes('350.000 đồng'), 'the answer');
      expect(screenText(place)).to.contain('Hạn nộp: ngày 03/12/2026');
      expect(deepActive()?.localName).to.equal('h2');
      await axeClean(place);
    }, { code: 'k3Jx9QmT2bV7yHs4WnPz1A' }));

  it('answers an unknown code in plain words and asks for it again', () =>
    stage('vphc-decision-state', fakeBackend(), async (_, place) => {
      type(place, '#code', 'ngắn');
      submit(place);
      await eventually(() => screenText(place).includes('ít nhất 22 ký tự'), 'the message');
      type(place, '#code', 'xxxxxxxxxxxxxxxxxxxxxxxx');
      submit(place);
      await eventually(() => screenText(place).includes('Không tìm thấy quyết định có mã này'), 'the answer');
      await axeClean(place);
    }));
});

describe('vphc-app', () => {
  it('serves an element that names it from elsewhere on the page, in either order', () =>
    onStage((place) => {
      const list = document.createElement('vphc-case-list');
      list.setAttribute('for', 'kit');
      place.append(list);
      const app = Object.assign(document.createElement('vphc-app'), { id: 'kit', backend: fakeBackend() });
      app.append(document.createElement('span'));
      place.append(app);
      return list;
    }, async (list) => {
      await eventually(() => screenText(list.shadowRoot ?? list).includes('Nguyễn Văn An'), 'the rows');
    }));

  it('asks for the password over the screen when the session ends, and goes on with what was there', () => {
    let ended = false;
    const backend = fakeBackend({ getCase: async () => (ended ? Promise.reject(new BackendFailure({ kind: 'signed-out' })) : fakeBackend().getCase('case-2')) });
    return onStage((place) => {
      const app = Object.assign(document.createElement('vphc-app'), { backend });
      const element = document.createElement('vphc-case');
      element.setAttribute('case-id', 'case-2');
      app.append(element);
      place.append(app);
      return element as Connected;
    }, async (element, place) => {
      await eventually(() => screenText(place).includes('Lê Thị Bích Hằng'), 'the case');
      ended = true;
      element.connection.report(new BackendFailure({ kind: 'signed-out' }));
      await eventually(() => deepQuery(place, 'dialog[open] vphc-sign-in'), 'the sign-in over the screen');
      expect(screenText(element.shadowRoot ?? element)).to.contain('Lê Thị Bích Hằng');
      type(place, '#username', 'a');
      type(place, '#password', 'b');
      deepQuery<HTMLFormElement>(deepQuery(place, 'dialog[open]') ?? place, 'form')?.requestSubmit();
      await eventually(() => !deepQuery(place, 'dialog[open]'), 'the dialog closes');
      expect(element.connection.phase).to.equal('signed-in');
    });
  });

  it('leaves hashes of the host page alone', () =>
    onStage((place) => {
      const app = Object.assign(document.createElement('vphc-app'), { backend: fakeBackend() });
      location.hash = '#/vphc/lookup';
      place.append(app);
      return app;
    }, async (_, place) => {
      await eventually(() => deepQuery(place, 'vphc-lookup'), 'the look-up');
      location.hash = '#tin-tuc';
      await new Promise((next) => setTimeout(next, 100));
      expect(deepQuery(place, 'vphc-lookup')).to.exist;
      expect(location.hash).to.equal('#tin-tuc');
      history.replaceState(null, '', location.pathname + location.search);
    }));
});
