import { css } from 'lit';

export const casePapersStyles = css`
  fieldset ul { list-style: none; margin: 0 0 16px; padding: 0; max-height: 40vh; overflow-y: auto; border: 1px solid var(--_line); border-radius: var(--_radius); }
  fieldset li { padding: 0 12px; border-bottom: 1px solid var(--_line); }
  fieldset li:last-child { border-bottom: 0; }
  .choice { align-items: center; }
  .choice input { margin-top: 0; }
  .what { flex: 1; min-width: 0; line-height: 22px; padding-right: 8px; }
  .copies input { width: 96px; }
  .copies .hint { margin: 4px 0 0; }
  .progress { display: grid; gap: 4px; font-size: var(--_size-dense); line-height: 1.43; margin-bottom: 8px; }
  progress { width: 100%; height: 8px; accent-color: var(--_accent); }
`;
