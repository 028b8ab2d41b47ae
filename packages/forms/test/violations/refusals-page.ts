import { loadDecree, shippedDecrees } from '@xlvphc/law/violations';
import { pickedAct, type Refusal } from './picked-act.ts';

/** Each reason was looked at: what it is, and what the official does. A reason that is not here fails the test. */
export const LOOKED_AT: Readonly<Record<string, string>> = {
  'no-range': 'Khoản chỉ dẫn chiếu: mức phạt bằng 02 lần mức của khoản khác, hoặc theo nghị định khác. Người dùng chọn hành vi suy ra (mã có “x2”) hoặc hành vi của nghị định được dẫn chiếu.',
  'confiscation-only': 'Hình thức xử phạt chính là tịch thu phương tiện, không phạt tiền: người dùng ghi hình thức chính bằng tay trong quyết định.',
};

export interface Tried {
  readonly acts: number;
  readonly refusals: readonly Refusal[];
  readonly missing: readonly string[];
}

/** Picks every version of every act of the shipped decrees. */
export async function tryEveryAct(): Promise<Tried> {
  const refusals: Refusal[] = [];
  const missing: string[] = [];
  let acts = 0;
  for (const { number } of shippedDecrees) {
    const decree = await loadDecree(number);
    for (const act of decree.acts) {
      const outcome = pickedAct(act, decree);
      acts += 1;
      refusals.push(...outcome.refusals);
      missing.push(...outcome.missing);
    }
  }
  return { acts, refusals, missing };
}

/** docs/law/violations/refusals.md */
export function refusalsPage({ acts, refusals }: Tried): string {
  const reasons = [...new Set(refusals.map(({ reason }) => reason))].toSorted();
  const keys = new Set(refusals.map(({ key }) => key)).size;
  const parts = reasons.map((reason) => {
    const list = refusals.filter((refusal) => refusal.reason === reason);
    return `## \`${reason}\`: ${list.length}\n\n${LOOKED_AT[reason] ?? '**Chưa xem xét.**'}\n\n${list.map(({ key, detail }) => `- \`${key}\`: ${detail}`).join('\n')}\n`;
  });
  return `<!-- Sinh bằng packages/forms/test/violations/write-refusals.ts; đừng sửa tay. -->

# Hành vi chưa lập được biên bản và quyết định

Mỗi phiên bản của mỗi hành vi được chọn thử: lập MBB01 rồi MQĐ02 không có tình tiết, qua mọi kiểm tra và in ra. ${acts} phiên bản, ${keys} không lập được (${((100 * keys) / acts).toFixed(1).replace('.', ',')} %).

${parts.join('\n')}`;
}

export const page = new URL('../../../../docs/law/violations/refusals.md', import.meta.url);
