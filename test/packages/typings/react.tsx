import { VphcApp, VphcCaseForm, VphcDecisionState, VphcForm, VphcMoneyField } from '@xlvphc/elements/react';
import type { FormDefinition } from '@xlvphc/forms';
import { useRef } from 'react';
import type { VphcElements } from '@xlvphc/elements';

export function Page({ definition }: { definition: FormDefinition }) {
  const held = useRef<VphcElements['vphc-form']>(null);
  return (
    <VphcApp baseUrl="https://backend.example/" locale="vi" getToken={async () => 'x'} onVphcSession={(event) => console.log(event.detail.phase)}>
      <VphcForm
        ref={held} name="quyetDinh" form={definition} view="guided" className="wide"
        onVphcChange={(event) => console.log(event.detail.path.length, event.detail.values)} onVphcSubmit={(event) => event.preventDefault()}
      />
      <VphcCaseForm caseId="1" onVphcSaved={({ detail }) => detail.caseId} />
      <VphcMoneyField label="Tiền phạt" value={1_000_000} />
      {/* @ts-expect-error no such locale */}
      <VphcApp locale="fr" />
      {/* @ts-expect-error the code is text */}
      <VphcDecisionState code={12} />
      {/* @ts-expect-error this event has no such detail */}
      <VphcDecisionState onVphcDecisionState={(event) => event.detail.documentId} />
      {/* @ts-expect-error no such event */}
      <VphcCaseForm onVphcMoved={() => undefined} />
      <button type="button" onClick={() => held.current?.submit()}>Xong</button>
    </VphcApp>
  );
}
