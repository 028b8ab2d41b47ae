import { expect } from '@open-wc/testing';
import { onStage, settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/subject';

it('vphc-subject keeps what was typed for a person while the organisation is looked at', () =>
  onStage(
    (place) => {
      const control = document.createElement('vphc-subject') as HTMLElement & { value: unknown };
      place.append(control);
      return control;
    },
    async (control, place) => {
      const root = control.shadowRoot;
      if (!root) throw new Error('not drawn');
      const part = (path: string) => root.querySelector(`[data-part="${path}"]`)?.shadowRoot;
      typeText(part('fullName')?.querySelector('input') as HTMLInputElement, 'Y Thanh');
      await settled(place);
      part('kind')?.querySelector<HTMLInputElement>('[value="organization"]')?.click();
      await settled(place);
      typeText(part('name')?.querySelector('input') as HTMLInputElement, 'Công ty A');
      await settled(place);
      expect(control.value).to.deep.equal({ kind: 'organization', name: 'Công ty A' });
      part('kind')?.querySelector<HTMLInputElement>('[value="person"]')?.click();
      await settled(place);
      expect(control.value).to.deep.equal({ kind: 'person', fullName: 'Y Thanh' });
      expect(part('fullName')?.querySelector('input')?.value).to.equal('Y Thanh');
    },
  ));
