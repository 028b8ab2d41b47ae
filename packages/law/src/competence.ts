import type { TitleCode } from './case.ts';
import type { Citation, Cited, Dong } from './citation.ts';
import type { CompetenceInput, Reason } from './authority.ts';
import { competenceBasis, POWERS, PREFIX, testTitle } from './authority.ts';
import type { Power } from './data/competence.ts';
import { delegationRule, perAct, severalFields, territory } from './data/competence.ts';
import type { TitlePower } from './data/title-names.ts';
import { TITLE_NAMES } from './data/title-names.ts';

export interface CompetentTitle {
  readonly title: TitleCode;
  readonly name: { readonly vi: string; readonly en: string };
  readonly level: Power['level'];
  /** Lowest ceiling over the fields of the case; null where a field follows its own law. */
  readonly ceiling: Dong | null;
  /** The decree of the field decides whether the title acts in it, or the field's own law how high: look there. */
  readonly byDecree: boolean;
}

export interface CompetentTitles extends Cited {
  readonly competent: readonly CompetentTitle[];
  readonly notCompetent: readonly (Omit<CompetentTitle, 'byDecree'> & { readonly reasons: readonly Reason[] })[];
}

/**
 * Who is competent for the whole case, and why the others are not. Each act is tested on the maximum of its range, and every penalty and measure has to be
 * within the powers of the title (Điều 52). Chairmen act in every field of their territory; others in theirs. Before 01/7/2025 only the titles whose powers
 * are known here appear.
 */
export function competentTitles(input: CompetenceInput): CompetentTitles {
  const { law } = input;
  const codes = input.titles ?? [...new Set([...POWERS.keys(), ...[...(law?.overrides.keys() ?? [])].filter(isTitleRule).map((id) => id.slice(PREFIX.length))])];
  const competent: CompetentTitle[] = [];
  const notCompetent: CompetentTitles['notCompetent'][number][] = [];
  const citations: Citation[] = [...competenceBasis(input)];
  for (const code of codes) {
    const tested = testTitle(code, input);
    if (tested === undefined) continue;
    const { reasons, lowest, byDecree, power } = tested;
    const base = { title: code, name: nameOf(code, power.value), level: power.value.level, ceiling: lowest };
    if (reasons.length > 0) notCompetent.push({ ...base, reasons });
    else competent.push({ ...base, byDecree });
    if (input.titles !== undefined || code.startsWith('chu-tich-ubnd')) citations.push(power.citation);
  }
  competent.sort((a, b) => Number(a.byDecree) - Number(b.byDecree) || LEVEL[a.level] - LEVEL[b.level]);
  return { competent, notCompetent, citations };
}

const LEVEL = { commune: 0, district: 1, province: 2, central: 3 } as const;

function isTitleRule(id: string): boolean {
  return id.startsWith(PREFIX) && ![perAct.id, severalFields.id, territory.id, delegationRule.id].includes(id);
}

/** The name in an override wins: a decree may rename a title. */
function nameOf(code: TitleCode, power: Power & Partial<TitlePower>): CompetentTitle['name'] {
  const [vi, en] = TITLE_NAMES[code] ?? [code, code];
  return { vi: power.vi ?? vi, en: power.en ?? en };
}

