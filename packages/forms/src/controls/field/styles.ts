import { css } from 'lit';

/** The frame of every field: label, hint, entry, error, findings. Targets are at least 40 px high (44 px on touch screens). */
export const fieldStyles = css`
  :host {
    min-inline-size: 0;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    min-inline-size: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
  }
  .label {
    font-weight: 600;
    padding: 0;
  }
  .must {
    color: var(--_danger);
    font-weight: 600;
    margin-inline-start: 3px;
  }
  .hint,
  .note {
    margin: 0;
    color: var(--_ink-muted);
    font-size: var(--_size-dense);
    line-height: 1.43;
    white-space: pre-line;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface-sunken);
    color: var(--_ink-muted);
    font-size: 12px;
    line-height: 18px;
    padding: 0 8px;
    font-weight: 500;
  }
  .aside {
    color: var(--_ink-muted);
    font-size: 12px;
    line-height: 18px;
  }
  .badge .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .box {
    flex: 1 1 auto;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control-height);
    margin: 0;
    padding: 7px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: start;
    appearance: none;
  }
  .box:hover:not(:disabled) {
    border-color: var(--_ink-muted);
  }
  .box[aria-invalid='true'] {
    border-color: var(--_danger);
    border-inline-start-width: 4px;
    padding-inline-start: 7px;
  }
  .box:read-only:not(select),
  .box[aria-readonly='true'] {
    background: var(--_surface-sunken);
    border-color: var(--_line);
  }
  .box:disabled {
    background: var(--_surface-sunken);
    color: var(--_ink-disabled);
    border-style: dashed;
    cursor: not-allowed;
  }
  .box.short {
    flex: 0 1 12ch;
    inline-size: auto;
  }
  .unit {
    color: var(--_ink-muted);
    white-space: nowrap;
  }
  .error {
    display: flex;
    gap: 6px;
    margin: 0;
    color: var(--_danger);
    font-size: var(--_size-dense);
    line-height: 1.43;
    font-weight: 600;
  }
  .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .push {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: var(--_control-height);
    min-block-size: var(--_control-height);
    padding: 6px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent-ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .push:hover:not(:disabled) {
    background: var(--_accent-soft);
  }
  .push:disabled {
    color: var(--_ink-disabled);
    border-style: dashed;
    cursor: not-allowed;
  }
  .link {
    border: 0;
    padding: 2px 4px;
    min-block-size: 24px;
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: var(--_size-dense);
    text-decoration: underline;
    cursor: pointer;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  @media (pointer: coarse) {
    .box,
    .push {
      min-block-size: 44px;
    }
    .push {
      min-inline-size: 44px;
    }
    .link {
      min-block-size: 32px;
    }
  }
  @media (forced-colors: active) {
    .box:disabled {
      color: GrayText;
    }
    .badge {
      border-color: CanvasText;
    }
  }
`;

/** What the law says, under the field it is about. */
export const findingStyles = css`
  .findings {
    display: grid;
    gap: 4px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .finding {
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    padding: 6px 10px;
    font-size: var(--_size-dense);
    line-height: 1.43;
    overflow-wrap: anywhere;
  }
  .finding.is-block {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .finding.is-warn {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  .severity {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-weight: 700;
    vertical-align: bottom;
  }
  .is-block .severity {
    color: var(--_danger);
  }
  .is-warn .severity {
    color: var(--_warning);
  }
  .severity .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  details {
    display: inline;
  }
  details[open] {
    display: block;
  }
  summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_link);
    text-decoration: underline;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .citation {
    margin: 2px 0 0;
    color: var(--_ink-muted);
  }
`;
