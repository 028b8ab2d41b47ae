import '@angular/compiler';
import '@xlvphc/elements/define/decision-state';
import '@xlvphc/forms/define/form';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { VphcEvent } from '@xlvphc/elements/angular';
import type { FormDefinition, FormValues } from '@xlvphc/forms';
import { baseUrl, context, decision, dong, fileOf, received } from '../react/case-file.ts';

class Desk {
  readonly form = signal<FormDefinition | undefined>(undefined);
  readonly values = signal<FormValues>({});
  readonly name = signal('Y Bhăm Niê');
  readonly changes = signal(0);
  readonly fine = signal<unknown>(undefined);
  readonly finished = signal('chưa');
  readonly sent = signal('chưa gửi');
  readonly state = signal('chưa tra cứu');
  readonly context = context;
  readonly baseUrl = baseUrl;
  readonly dong = dong;

  constructor() {
    void decision().then((form) => this.form.set(form));
  }
  changed(event: VphcEvent<'vphc-form', 'vphc-change'>): void {
    this.changes.update((count) => count + 1);
    this.fine.set(event.detail.values['totalFine']);
  }
  looked(event: VphcEvent<'vphc-decision-state', 'vphc-decision-state'>): void {
    this.state.set(event.detail.state);
  }
  fill(): void {
    this.values.set(fileOf(this.name()));
  }
  typed(event: Event): void {
    this.name.set((event.target as HTMLInputElement).value);
  }
  send(event: Event): void {
    event.preventDefault();
    this.sent.set(received(event.currentTarget as HTMLFormElement));
  }
}

/** The decorator as a function: the sources of this repository keep to what Node can strip. */
const CommuneDesk = Component({
  selector: 'commune-desk',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <div>
        <section>
          <h1>Quyết định xử phạt</h1>
          <label for="name">Người bị xử phạt (trong phần mềm)</label>
          <input id="name" [value]="name()" (input)="typed($event)" />
          <div><button type="button" (click)="fill()">Đưa hồ sơ vào biểu mẫu</button></div>
          <form (submit)="send($event)">
            @if (form(); as definition) {
              <vphc-form name="quyetDinh" view="guided" [form]="definition" [context]="context" [values]="values()"
                (vphc-change)="changed($event)" (vphc-submit)="finished.set('đã hoàn thành')" (vphc-invalid)="finished.set('còn lỗi')"></vphc-form>
            }
            <label for="note">Ghi chú nội bộ</label>
            <input id="note" name="ghiChu" value="Chuyển văn thư" />
            <div><button type="submit">Lưu vào phần mềm một cửa</button></div>
          </form>
        </section>
        <section>
          <h2>Tra cứu tình trạng quyết định</h2>
          <vphc-decision-state [baseUrl]="baseUrl" (vphc-decision-state)="looked($event)"></vphc-decision-state>
        </section>
      </div>
      <aside aria-label="Trong phần mềm">
        <h2>Trong phần mềm</h2>
        <dl aria-live="polite">
          <dt>Số lần thay đổi</dt><dd data-told="changes">{{ changes() }}</dd>
          <dt>Tổng tiền phạt</dt><dd data-told="fine">{{ dong(fine()) }}</dd>
          <dt>Biểu mẫu</dt><dd data-told="finished">{{ finished() }}</dd>
          <dt>Đã gửi</dt><dd data-told="sent">{{ sent() }}</dd>
          <dt>Tình trạng tra cứu</dt><dd data-told="state">{{ state() }}</dd>
        </dl>
      </aside>
    </main>`,
})(Desk) ?? Desk;

await bootstrapApplication(CommuneDesk, { providers: [provideZonelessChangeDetection()] });
