import { t } from '@xlvphc/forms/base';
import type { Address, Exhibit, Party } from '@xlvphc/law';
import { html, nothing } from 'lit';
import type { Case } from '../app/views.ts';
import { day, money, today } from '../ui/format.ts';
import { term } from '../ui/terms.ts';

const line = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

/** Name of a commune or province by its code, as it stands inside an address. */
export type UnitName = (code: string) => string | undefined;

/** Loads the names of administrative units, which are a chunk of their own. */
export async function addressNames(): Promise<UnitName> {
  const { unitAt, unitHistory } = await import('@xlvphc/law/units');
  return (code) => {
    const name = (unitAt(code, today()) ?? unitHistory(code).at(-1))?.fullName;
    return name === undefined || name === 'Thành phố Hồ Chí Minh' ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
  };
}

function addressText(address: Address | undefined, name: UnitName | undefined): string {
  const unit = (code: string | undefined): string | undefined => (code === undefined ? undefined : name?.(code));
  return [address?.line, unit(address?.communeCode), unit(address?.provinceCode)].filter(Boolean).join(', ');
}

export function partiesSection(parties: readonly Party[], name?: UnitName): unknown {
  if (parties.length === 0) return nothing;
  return html`<section aria-labelledby="parties">
    <h3 id="parties">${t('cases:parties.title')}</h3>
    <ul class="facts-list">
      ${parties.map(({ role, subject }) => html`<li>
        <span class="muted dense">${term('party', role)}</span>
        <strong>${subject.kind === 'person' ? subject.fullName : subject.name}</strong>
        <span class="dense">${subject.kind === 'person'
          ? line([subject.birthDate && t('cases:parties.born', { day: day(subject.birthDate) }), subject.idNumber && t('cases:parties.id', { id: subject.idNumber }), subject.occupation])
          : line([subject.enterpriseCode && t('cases:parties.enterprise', { id: subject.enterpriseCode }), subject.representative?.fullName])}</span>
        ${addressText(subject.address, name) ? html`<span class="dense muted">${addressText(subject.address, name)}</span>` : nothing}
      </li>`)}
    </ul>
  </section>`;
}

export function violationsSection({ violations }: Case): unknown {
  if (violations.length === 0) return nothing;
  return html`<section aria-labelledby="violations">
    <h3 id="violations">${t('cases:violations.title')}</h3>
    <ol class="facts-list numbered">
      ${violations.map((violation) => html`<li>
        <span>${violation.description}</span>
        <span class="dense muted">${violation.basis}</span>
        <span class="dense">${line([
          violation.range ? t('cases:violations.range', { min: money(violation.range.min), max: money(violation.range.max) }) : violation.warning && t('cases:violations.warning'),
          violation.fine !== undefined && t('cases:violations.fine', { amount: money(violation.fine) }),
        ])}</span>
      </li>`)}
    </ol>
  </section>`;
}

export function exhibitsSection(exhibits: readonly Exhibit[]): unknown {
  if (exhibits.length === 0) return nothing;
  return html`<section aria-labelledby="exhibits">
    <h3 id="exhibits">${t('cases:exhibits.title')}</h3>
    <ul class="facts-list">
      ${exhibits.map((exhibit) => html`<li>
        <strong>${exhibit.name}</strong>
        <span class="dense">${line([`${exhibit.quantity} ${exhibit.unit ?? ''}`.trim(), exhibit.kind, exhibit.condition, exhibit.status && term('exhibit', exhibit.status)])}</span>
      </li>`)}
    </ul>
  </section>`;
}
