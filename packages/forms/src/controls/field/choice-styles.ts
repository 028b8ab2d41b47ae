import { css } from 'lit';

export const choiceStyles = css`
  .options {
    display: grid;
    gap: 2px;
    justify-items: start;
  }
  .options.inline {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    align-items: center;
  }
  .option {
    display: inline-flex;
    align-items: flex-start;
    gap: 10px;
    min-block-size: 32px;
    padding-block: 4px;
    cursor: pointer;
  }
  .head.flag {
    align-items: center;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .option:has(input:disabled) {
    color: var(--_ink-muted);
    cursor: default;
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
      padding-block: 10px;
    }
  }
`;
