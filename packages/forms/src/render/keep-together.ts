import { blocksHeight } from './block-height.ts';
import { points } from './page.ts';
import type { PageBlock } from './page.ts';

/** More than this is not held together: more than half a page of white would look worse than a break; three pairs of signatures under long titles still fit. */
const mostKept = points(160);

/** Holds the signatures on one page with the paragraph before them, so that they never stand alone on a sheet. */
export function keepTogether(blocks: readonly PageBlock[], width: number): PageBlock[] {
  const kept: PageBlock[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (isSignatures(block) && last && (last.k === 'p' || last.k === 'group')) {
      const together = last.k === 'group' ? [...last.blocks, block] : [last, block];
      if (blocksHeight(together, width) < mostKept) {
        kept.splice(-1, 1, { k: 'group', blocks: together });
        continue;
      }
    }
    kept.push(block);
  }
  return kept;
}

const isSignatures = (block: PageBlock): boolean => block.k === 'columns' && block.keep;
