import {
  DECISION_WITHOUT_RECORD, LawError, RECORD_FORM, canSanctionWithoutRecord, citationText, computeFine, competentTitles, explanationRight, formatDong, limitation, publicationDuty,
  type Citation, type IsoDate, type SubjectKind, type TitleCode, type Violation,
} from '@xlvphc/law';
import { currentLocale } from '../../base/i18n.ts';
import { slashed } from './act-amounts.ts';
import { pick } from './messages.ts';

/** What the document knows around an act. */
export interface ActFacts {
  /** Day of the document, or today. */
  readonly on: IsoDate;
  /** Day on which the act happened or ended. */
  readonly actOn?: IsoDate | undefined;
  /** Day on which it ended; absent while it goes on. */
  readonly endedOn?: IsoDate | undefined;
  readonly discoveredOn?: IsoDate | undefined;
  readonly subject?: SubjectKind | undefined;
  /** The violator is known to be a foreigner. */
  readonly foreigner: boolean;
  readonly discoveredBy?: 'officer' | 'inspection' | 'equipment' | 'report' | 'transfer' | undefined;
  /** Title of who signs. */
  readonly title?: TitleCode | undefined;
  readonly communeCode?: string | undefined;
}

/** One thing that follows from an act, with the article behind it. */
export interface Consequence {
  readonly tone: 'plain' | 'good' | 'warn';
  readonly text: string;
  readonly citation?: Citation | undefined;
}

type Judged = Pick<Violation, 'field' | 'range' | 'rangeFor' | 'warning' | 'additionalPenalties' | 'remedialMeasures'>;

/** What the law makes of an act as it stands: limitation, explanation, competence, record or none, publication. A topic without an answer is left out. */
export function consequencesOf(act: Judged, facts: ActFacts): readonly Consequence[] {
  const subject = facts.subject ?? 'person';
  return [
    () => [term(act, facts)],
    () => [procedure(act, facts, subject)],
    // While the amount is not known nothing that hangs on it is claimed.
    () => (amountKnown(act) ? [explanation(act, facts, subject)] : []),
    () => (amountKnown(act) ? authority(act, facts, subject) : []),
    () => [publication(act, facts)],
  ].flatMap(whereKnown);
}

const amountKnown = (act: Judged): boolean => act.range !== undefined || act.warning === true;

function whereKnown(topic: () => readonly (Consequence | undefined)[]): readonly Consequence[] {
  try {
    return topic().filter((one) => one !== undefined);
  } catch (error) {
    if (error instanceof LawError) return [];
    throw error;
  }
}

function term(act: Judged, { endedOn, discoveredOn, on }: ActFacts): Consequence {
  const known = endedOn ?? discoveredOn;
  const { years: count, status, lastDay, citations } = limitation({ field: act.field, actEndedOn: endedOn, discoveredOn: known === undefined ? on : discoveredOn, on });
  const years = String(count).padStart(2, '0');
  const [citation] = citations;
  if (status === 'other-law') return { tone: 'plain', text: pick('limitationOther'), citation };
  if (known === undefined) return { tone: 'plain', text: `${pick('limitation', { years })} (${pick('limitationNoDay')})`, citation };
  const over = status === 'expired';
  return { tone: over ? 'warn' : 'plain', text: pick(over ? 'limitationOver' : 'limitationUntil', { years, day: slashed(lastDay) }), citation };
}

const forms = { decision: DECISION_WITHOUT_RECORD, record: RECORD_FORM };

function procedure(act: Judged, { on, discoveredBy }: ActFacts, subject: SubjectKind): Consequence | undefined {
  const ask = (fine: number): ReturnType<typeof canSanctionWithoutRecord> => canSanctionWithoutRecord({ fine, subject, on, discoveredBy });
  if (!amountKnown(act)) return { tone: 'plain', text: pick('byValue') };
  const { min, max } = act.range ? computeFine({ range: act.range, rangeFor: act.rangeFor, subject, aggravating: [], mitigating: [], field: act.field, on }).range : { min: 0, max: 0 };
  const least = ask(act.warning === true ? 0 : min);
  const most = ask(max);
  const values = { ...forms, limit: formatDong(most.limit) };
  const [first, second] = most.citations;
  if (discoveredBy === 'equipment') return { tone: 'plain', text: pick('equipmentRecord', values), citation: second ?? first };
  return { tone: 'plain', text: pick(most.allowed ? 'withoutRecord' : least.allowed ? 'eitherRecord' : 'withRecord', values), citation: first };
}

function explanation(act: Judged, { on }: ActFacts, subject: SubjectKind): Consequence {
  const { eligible, threshold, modes, citations } = explanationRight({ violations: [act], subject, recordOn: on });
  const days = (kind: 'written' | 'oral'): string => String(modes.find((mode) => mode.kind === kind)?.workingDays ?? 0).padStart(2, '0');
  return { tone: 'plain', text: eligible ? pick('explain', { written: days('written'), oral: days('oral') }) : pick('explainNot', { limit: formatDong(threshold) }), citation: citations[0] };
}

/** Who may decide; of those who may not, the signer, or the titles of the commune. */
function authority(act: Judged, { on, title, communeCode }: ActFacts, subject: SubjectKind): readonly Consequence[] {
  const language = currentLocale();
  const place = communeCode === undefined ? {} : { place: { communeCode }, agency: { communeCode } };
  const { competent, notCompetent, citations } = competentTitles({ violations: [act], subject, on, ...place });
  const [citation] = citations;
  const own = competent.find((one) => one.title === title && !one.byDecree);
  const sure = competent.filter((one) => !one.byDecree);
  const least = sure.filter(({ level }) => level === sure[0]?.level).slice(0, 4);
  const found: Consequence[] = [];
  if (own) found.push({ tone: 'good', text: pick('youMay', { title: own.name[language] }), citation });
  if (least.length > 0 && !own) found.push({ tone: 'plain', text: pick('mayDecide', { titles: least.map(({ name }) => name[language]).join('; ') }), citation });
  if (sure.length === 0 && competent.length > 0) found.push({ tone: 'plain', text: pick('decreeDecides'), citation });
  const barred = notCompetent.filter((one) => one.title === title || (title === undefined && one.level === 'commune' && one.reasons.every(({ code }) => code !== 'field'))).slice(0, 2);
  for (const { name, reasons } of barred) found.push({ tone: 'warn', text: pick('mayNot', { title: name[language], reason: reasons.map((reason) => reason[language]).join(' ') }), citation });
  return found;
}

function publication(act: Judged, { on }: ActFacts): Consequence {
  const { required, citations } = publicationDuty({ fields: [act.field], issuedOn: on });
  return { tone: 'plain', text: pick(required === 'no' ? 'publishNot' : 'publish'), citation: citations[0] };
}

export const citationWords = (citation: Citation): string => citationText(citation, currentLocale());
