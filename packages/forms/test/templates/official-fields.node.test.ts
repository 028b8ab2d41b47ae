import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formByCode, type Block, type Inline } from '@xlvphc/forms';

/** Blanks and alternatives in the order of the paper, echoes too. */
function printed(blocks: readonly Block[], scope = ''): readonly string[] {
  const inlines = (parts: readonly Inline[]): readonly string[] =>
    parts.flatMap((part): readonly string[] => (part.k === 'blank' ? [scope + part.field.id] : part.k === 'alternative' ? [part.by] : part.k === 'when' ? inlines(part.inlines) : []));
  return blocks.flatMap((block): readonly string[] => {
    switch (block.k) {
      case 'p':
        return inlines(block.inlines);
      case 'data':
        return [];
      case 'table':
        return block.columns.map(({ field }) => `${scope}${block.id}.*.${field.id}`);
      case 'columns':
        return [...printed(block.left, scope), ...printed(block.right, scope)];
      case 'repeat':
        return printed(block.blocks, `${scope}${block.id}.*.`);
      default:
        return printed(block.blocks, scope);
    }
  });
}

const party = [
  'violator.fullName', 'violator.gender', 'violator.birthDate', 'violator.nationality', 'violator.occupation', 'violator.address', 'violator.idNumber', 'violator.idIssuedOn', 'violator.idIssuedBy',
  'violator.name', 'violator.headOffice', 'violator.enterpriseCode', 'violator.licenceNumber', 'violator.licenceIssuedOn', 'violator.licenceIssuedBy',
  'violator.representative.fullName', 'violator.representative.gender', 'violator.representative.title',
];

/** The fields of the official forms in their order, one path each. */
const official: Readonly<Record<string, readonly string[]>> = {
  MBB01: [
    'agency.name', 'number', 'field', 'startedTime', 'recordedOn', 'place', 'placeKind', 'placeReason', 'basis', 'recorders.*.fullName', 'recorders.*.title', 'recorders.*.agency',
    'witnesses.*.fullName', 'witnesses.*.occupation', 'witnesses.*.address', 'representative.fullName', 'representative.title', 'representative.agency',
    'interpreter.fullName', 'interpreter.occupation', 'interpreter.address', 'violator.kind', ...party, 'violations.*.description', 'violations.*.basis',
    'victim.kind', 'victimText', 'violatorStatement', 'witnessStatement', 'victimStatement', 'violator.kind', 'measures', 'explanation.mode', 'respondent', 'explanation.mode', 'explanation.to',
    'respondent', 'summons.time', 'summons.on', 'summons.place', 'finishedTime', 'finishedOn', 'sheets', 'copies', 'respondent', 'respondent', 'violatorRefusal', 'witnessRefusal.name',
    'witnessRefusal.role', 'witnessRefusal.reason', 'handedOver.time', 'handedOver.on',
  ],
  MQĐ02: [
    'agency.name', 'number', 'agency.place', 'issuedOn', 'authority', 'decrees', 'deportationDecree.number', 'record.number', 'record.on', 'hearing.number', 'hearing.on', 'verification.number',
    'verification.on', 'delegation.number', 'delegation.on', 'violator.kind', ...party, 'violations.*.description', 'violations.*.basis', 'aggravating', 'mitigating', 'mainPenalty', 'mainPenaltyDetail',
    'additionalPenalty.name', 'additionalPenalty.detail', 'additionalPenalty.term', 'additionalPenalty.unit', 'remedialMeasure.name', 'remedialMeasure.detail', 'remedialMeasure.days',
    'remedialMeasure.related', 'reimbursement.amount', 'reimbursement.words', 'reimbursement.to', 'effectiveFrom', 'respondent', 'violatorName', 'treasury.text', 'treasury.account', 'treasury.name',
    'paymentDays', 'seized', 'violatorName', 'treasury.name', 'executor', 'informed', 'signer.title', 'signer.fullName', 'handedOver.time', 'handedOver.on',
  ],
  MQĐ01: [
    'agency.name', 'number', 'agency.place', 'issuedOn', 'authority', 'decrees', 'deportationDecree.number', 'delegation.number', 'delegation.on', 'violator.kind', ...party,
    'violations.*.description', 'violations.*.basis', 'place', 'circumstances', 'mainPenalty', 'totalFine', 'totalFineInWords', 'additionalPenalty.name', 'additionalPenalty.term', 'additionalPenalty.unit',
    'remedialMeasure.name', 'remedialMeasure.days', 'respondent', 'violatorName', 'treasury.text', 'treasury.account', 'treasury.name', 'seized', 'violatorName', 'treasury.name', 'executor', 'informed',
    'signer.title', 'signer.fullName', 'handedOver.time', 'handedOver.on',
  ],
};

for (const [code, paths] of Object.entries(official)) {
  test(`${code} prints every field of the official form in its order`, () => {
    const sequence = printed(formByCode(code).blocks);
    let from = 0;
    for (const path of paths) {
      const place = sequence.indexOf(path, from);
      assert.ok(place >= 0, `${path} after ${sequence[from - 1] ?? 'the start'}`);
      from = place + 1;
    }
  });
}
