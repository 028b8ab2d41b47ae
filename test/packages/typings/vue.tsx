/** @jsxImportSource vue */
import { isVphcElement, type VphcVueComponent } from '@xlvphc/elements/vue';
import { loadForm } from '@xlvphc/forms';
import type { GlobalComponents } from 'vue';

const definition = await loadForm('MQĐ02');
export const shown = (
  <vphc-app base-url="https://backend.example/" getToken={async () => 'x'}>
    <vphc-form name="quyetDinh" form={definition} draft-key="k" class="wide" onVphcChange={(event) => event.detail.path.length} />
    <vphc-case-form caseId="1" onVphcSaved={(event) => event.detail.documentId} />
  </vphc-app>
);
// @ts-expect-error no such view
export const sideways = <vphc-form view="sideways" />;
// @ts-expect-error a submit has no path
export const pathless = <vphc-form onVphcSubmit={(event) => event.detail.path} />;

/** What templates use: the language tools look a tag up here. */
type Template = InstanceType<GlobalComponents['vphc-decision-state']>['$props'];
export const right: Template = { code: 'abc', onVphcDecisionState: (event) => event.detail.state };
// @ts-expect-error the code is text
export const wrong: Template = { code: 12 };
export const compiler: { isCustomElement: (tag: string) => boolean } = { isCustomElement: isVphcElement };
export type One = VphcVueComponent<'vphc-form'>;
