import { VphcDecisionState, VphcForm } from '@xlvphc/elements/react';
import type { FormDefinition, FormValues } from '@xlvphc/forms';
import { StrictMode, useEffect, useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { baseUrl, context, decision, dong, fileOf, received } from './case-file.ts';

function Desk() {
  const [form, setForm] = useState<FormDefinition>();
  const [name, setName] = useState('Y Bhăm Niê');
  const [values, setValues] = useState<FormValues>({});
  const [changes, setChanges] = useState(0);
  const [fine, setFine] = useState<unknown>();
  const [finished, setFinished] = useState('chưa');
  const [sent, setSent] = useState('chưa gửi');
  const [state, setState] = useState('chưa tra cứu');
  useEffect(() => void decision().then(setForm), []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSent(received(event.currentTarget));
  };
  return (
    <main>
      <div>
        <section>
          <h1>Quyết định xử phạt</h1>
          <label htmlFor="name">Người bị xử phạt (trong phần mềm)</label>
          <input id="name" value={name} onChange={(event) => setName(event.target.value)} />
          <div><button type="button" onClick={() => setValues(fileOf(name))}>Đưa hồ sơ vào biểu mẫu</button></div>
          <form onSubmit={submit}>
            {form && (
              <VphcForm
                name="quyetDinh" view="guided" form={form} context={context} values={values}
                onVphcChange={(event) => {
                  setChanges((count) => count + 1);
                  setFine(event.detail.values['totalFine']);
                }}
                onVphcSubmit={() => setFinished('đã hoàn thành')} onVphcInvalid={() => setFinished('còn lỗi')}
              />
            )}
            <label htmlFor="note">Ghi chú nội bộ</label>
            <input id="note" name="ghiChu" defaultValue="Chuyển văn thư" />
            <div><button type="submit">Lưu vào phần mềm một cửa</button></div>
          </form>
        </section>
        <section>
          <h2>Tra cứu tình trạng quyết định</h2>
          <VphcDecisionState baseUrl={baseUrl} onVphcDecisionState={(event) => setState(event.detail.state)} />
        </section>
      </div>
      <aside aria-label="Trong phần mềm">
        <h2>Trong phần mềm</h2>
        <dl aria-live="polite">
          <dt>Số lần thay đổi</dt><dd data-told="changes">{changes}</dd>
          <dt>Tổng tiền phạt</dt><dd data-told="fine">{dong(fine)}</dd>
          <dt>Biểu mẫu</dt><dd data-told="finished">{finished}</dd>
          <dt>Đã gửi</dt><dd data-told="sent">{sent}</dd>
          <dt>Tình trạng tra cứu</dt><dd data-told="state">{state}</dd>
        </dl>
      </aside>
    </main>
  );
}

const place = document.getElementById('app');
if (place) createRoot(place).render(<StrictMode><Desk /></StrictMode>);
