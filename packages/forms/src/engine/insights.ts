import { LawError, check, citationText, competentTitles, decisionDeadline, formatDay, formatDong, readInstalments, recordDeadline, serviceDeadline, termText } from '@xlvphc/law';
import type { CaseDocument, Citation, Deadline, DocumentFacts, Finding } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues } from '../definition.ts';
import { caseAsStated } from './collect.ts';
import { finding } from './fault.ts';
import { fieldsOf, placesOf } from './fields.ts';
import { isFilled, valueAt } from './path.ts';
import { dayOf, kindOf, rangeOf, violationOf } from './rules/act.ts';
import { explanationOf } from './rules/procedure.ts';
import { record, rowsIn, textIn } from './rules/reading.ts';

/** What the law says about the document as it stands, where it is needed: terms, last days, rights, competence. Hints only. */
export function insights(form: FormDefinition, values: FormValues, context: FormContext): readonly Finding[] {
  const cited = record(values['record']);
  const topics: Readonly<Record<string, readonly (() => readonly Finding[])[]>> = {
    MBB01: [() => recordTerm(values), () => explanation(values), () => decisionTerm(textIn(values, 'recordedOn'), 'recordedOn')],
    MQĐ02: [() => decisionTerm(textIn(cited, 'on'), 'issuedOn'), () => serviceTerm(values), () => competence(values, context)],
    MQĐ01: [() => serviceTerm(values), () => competence(values, context)],
  };
  return [...byHand(form, values), ...(topics[form.code] ?? []).flatMap(whereKnown)];
}

/** Acts that were not taken from the catalogue of violations, where the form asks for it. */
function byHand(form: FormDefinition, values: FormValues): readonly Finding[] {
  return fieldsOf(form)
    .filter(({ field }) => field.kind === 'violation')
    .flatMap((info) => placesOf(info, values))
    .filter(({ path, scope }) => !isFilled(valueAt(values, path)) && textIn(record(valueAt(values, scope)), 'basis') !== undefined)
    .map(({ path }) => finding('hint', 'VPHC-FORM-ACT-BY-HAND', path, 'Hành vi nhập tay, chưa đối chiếu danh mục.', 'The act was entered by hand and not compared with the catalogue.'));
}

/** Nothing where the law has no answer for what a draft says; `law.check` tells what is wrong with it. */
function whereKnown(topic: () => readonly Finding[]): readonly Finding[] {
  try {
    return topic();
  } catch (error) {
    if (error instanceof LawError) return [];
    throw error;
  }
}

/** What `law.check` says about the document in its case, with paths of the document; nothing without a case. */
export function lawFindings(form: FormDefinition, values: FormValues, context: FormContext): readonly Finding[] {
  const ofCase = context.case;
  if (!ofCase) return [];
  const stated = caseAsStated(form, values, ofCase, context);
  const findings = check(stated, documentOf(form, values, context), context.on, { mode: context.mode, facts: factsOf(values) });
  return findings.map((finding) => (finding.path === undefined ? finding : { ...finding, path: documentPath(finding.path, values) }));
}

function hint(code: string, path: string, citations: readonly Citation[], vi: string, en: string): Finding {
  const [first] = citations;
  const basis = (language: 'vi' | 'en'): string => (first ? ` (${citationText(first, language)})` : '');
  return { code: `VPHC-FORM-${code}`, severity: 'hint', path, message: { vi: `${vi}${basis('vi')}.`, en: `${en}${basis('en')}.` }, citations };
}

const until = ({ term, lastDay }: Deadline): readonly [string, string] => [`${termText(term)}, hết ngày ${formatDay(lastDay)}`, `${termText(term, 'en')}, until ${lastDay}`];

function recordTerm(values: FormValues): readonly Finding[] {
  const discoveredOn = textIn(values, 'discoveredOn');
  if (discoveredOn === undefined) return [];
  const kind = values['complex'] === true ? 'complex' : values['discoveredBy'] === 'equipment' ? 'expertise' : 'normal';
  const deadline = recordDeadline({ discoveredOn, kind });
  if ((textIn(values, 'recordedOn') ?? '') > deadline.lastDay) return [];
  const [vi, en] = until(deadline);
  return [hint('RECORD-TERM', 'recordedOn', deadline.citations, `Thời hạn lập biên bản: ${vi}`, `Term of the record: ${en}`)];
}

function explanation(values: FormValues): readonly Finding[] {
  const right = explanationOf(rowsIn(values['violations']), record(values['violator']), textIn(values, 'recordedOn'));
  if (!right) return [];
  const limit = formatDong(right.threshold);
  if (!right.eligible) return [hint('EXPLANATION', 'explanation.mode', right.citations, `Không thuộc trường hợp được giải trình: mức tối đa của khung tiền phạt dưới ${limit}`, `No right to explain: the maximum of the range is below ${limit}`)];
  const modes = { written: ['bằng văn bản', 'in writing'], oral: ['yêu cầu giải trình trực tiếp', 'request for a hearing'] } as const;
  const days = (language: 0 | 1): string =>
    right.modes.map((mode) => `${modes[mode.kind][language]} ${String(mode.workingDays).padStart(2, '0')} ${language === 0 ? 'ngày làm việc, hết ngày' : 'working days, until'} ${language === 0 ? formatDay(mode.lastDay) : mode.lastDay}`).join('; ');
  return [hint('EXPLANATION', 'explanation.mode', right.citations, `Người vi phạm có quyền giải trình: ${days(0)}`, `The violator has the right to explain: ${days(1)}`)];
}

function decisionTerm(recordOn: string | undefined, path: string): readonly Finding[] {
  if (recordOn === undefined) return [];
  const deadline = decisionDeadline({ recordOn });
  const [vi, en] = until(deadline);
  return [hint('DECISION-TERM', path, deadline.citations, `Thời hạn ra quyết định xử phạt kể từ ngày lập biên bản: ${vi}; dài hơn nếu chuyển hồ sơ, có giải trình, xác minh hoặc vụ việc phức tạp`, `Term of the decision from the day of the record: ${en}; longer when the file is handed over, with explanation or verification, or in complex cases`)];
}

function serviceTerm(values: FormValues): readonly Finding[] {
  const issuedOn = textIn(values, 'issuedOn');
  if (issuedOn === undefined) return [];
  const deadline = serviceDeadline({ issuedOn });
  const [vi, en] = until(deadline);
  return [hint('SERVICE-TERM', 'issuedOn', deadline.citations, `Gửi quyết định cho người bị xử phạt trong ${vi}`, `Send the decision within ${en}`)];
}

/** Who may sanction, as long as the signer has no title of competence. */
function competence(values: FormValues, context: FormContext): readonly Finding[] {
  const acts = rowsIn(values['violations']).filter((act) => rangeOf(act) !== undefined && textIn(act, 'field') !== undefined);
  const subject = kindOf(record(values['violator']));
  if (context.signer?.title !== undefined || acts.length === 0 || !subject) return [];
  const { competent, citations } = competentTitles({ violations: acts.map(violationOf), subject, on: dayOf(values, context) });
  const first = competent.filter((title) => !title.byDecree).slice(0, 3);
  if (first.length === 0) return [];
  return [hint('COMPETENCE', 'signer.title', citations, `Người có thẩm quyền xử phạt vụ việc: ${first.map((title) => title.name.vi).join('; ')}`, `Competent to sanction: ${first.map((title) => title.name.en).join('; ')}`)];
}

function documentOf(form: FormDefinition, values: FormValues, context: FormContext): CaseDocument {
  const { signer } = context;
  const number = textIn(values, 'number');
  const symbol = textIn(values, 'symbol');
  const delegation = valueAt(values, 'delegation.number');
  return {
    id: context.documentId ?? '',
    formCode: form.code,
    status: 'draft',
    ...(number === undefined ? {} : { number }),
    ...(symbol === undefined ? {} : { symbol }),
    issuedOn: dayOf(values, context),
    ...(signer?.title === undefined
      ? {}
      : { signer: { name: signer.fullName, title: signer.title, deputy: (signer.delegation ?? signer.enforcementDelegation ?? signer.detentionDelegation) !== undefined, ...(typeof delegation === 'string' ? { delegationDocument: delegation } : {}) } }),
    values,
  };
}

function factsOf(values: FormValues): DocumentFacts {
  const total = values['totalFine'];
  const words = textIn(values, 'totalFineInWords');
  const acts = rowsIn(values['violations']);
  const mode = textIn(record(values['explanation']), 'mode');
  const cited = record(values['record']);
  const recordNumber = textIn(cited, 'number');
  const recordOn = textIn(cited, 'on') ?? textIn(values, 'recordedOn');
  return {
    ...(typeof total === 'number' ? { totalFine: total, fines: acts.map((act) => (typeof act['fine'] === 'number' ? act['fine'] : 0)) } : {}),
    ...(words === undefined ? {} : { totalFineInWords: words }),
    ...(mode === undefined ? {} : { explanation: mode !== 'none' }),
    ...(recordNumber === undefined ? {} : { recordNumber }),
    ...(recordOn === undefined ? {} : { recordOn }),
    ...(values['complex'] === true ? { complex: true } : {}),
    ...(Array.isArray(values['instalments']) ? { instalments: readInstalments(values['instalments']) } : {}),
  };
}

/** Paths of the case as paths of the document. */
function documentPath(path: string, values: FormValues): string {
  if (/^parties\.\d+\.subject\.address$/.test(path)) return kindOf(record(values['violator'])) === 'organization' ? 'violator.headOffice' : 'violator.address';
  if (/^violations\.\d+$/.test(path)) return `${path}.fine`;
  return documentPaths[path] ?? path;
}

const documentPaths: Readonly<Record<string, string>> = { explanation: 'explanation.mode', recordNumber: 'record.number', 'signer.delegationDocument': 'delegation.number' };
