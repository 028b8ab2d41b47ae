import { alternative, at, choice, data, options, suggested, text, type Blank, type DocumentName } from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';
import { cited, type Citation } from './citation.ts';

/** Why money or property is taken: the fine itself, or costs that the State has paid for the violator; as the decision says it. */
export const purposeOf = (from?: 'enforcementDecision' | 'distraintDecision'): Blank => choice('purpose', {
  label: 'Cưỡng chế để', initial: 'penalty', required: true, ...(from === undefined ? {} : { binding: `${from}.values.purpose` as const }),
  options: options({ penalty: 'Thi hành quyết định xử phạt vi phạm hành chính', refund: 'Hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả' }),
});
/** Words that follow the purpose. */
export const byPurpose = (penalty: string, refund: string): Inline => alternative('purpose', { penalty, refund });
/** "thi hành quyết định xử phạt …", or "hoàn trả kinh phí". */
export const executes = byPurpose('thi hành quyết định xử phạt vi phạm hành chính', 'hoàn trả kinh phí');
/** "phạt", or "phải hoàn trả", of an amount. */
export const amountKind = byPurpose('phạt', 'phải hoàn trả');

/** The decision that a record of enforcement carries out; blanks `decision.number`, `decision.symbol`, `decision.on`, `decision.by`. */
export const enforced = (from: DocumentName = 'enforcementDecision', symbol = 'QĐ-CCXP', what = 'quyết định cưỡng chế'): Citation => cited('decision', from, symbol, what);

/** Some of those who were there signed nothing, or were not there. */
export const absentOrRefused = 'Trường hợp có người vắng mặt hoặc có mặt nhưng từ chối ký biên bản';

/** Whose property it is stands there in person, as an organisation's representative, or is represented. */
export const owner: Block = data(
  choice('owner.as', {
    label: 'Người có tài sản bị kê biên tham gia với tư cách', required: true, computed: suggested('copy', { value: at('violator.kind') }),
    options: options({ person: 'Cá nhân có tài sản', organization: 'Người đại diện của tổ chức có tài sản', proxy: 'Người đại diện hợp pháp của cá nhân có tài sản' }),
  }),
  text('owner.fullName', { label: 'Họ và tên người nhận biên bản', hint: 'Cá nhân, người đại diện của tổ chức có tài sản bị kê biên, hoặc người đại diện hợp pháp của cá nhân.', required: true, computed: suggested('copy', { value: at('respondent') }) }),
);
export const ownerActs = alternative('owner.as', {
  person: 'cá nhân có tài sản bị kê biên', organization: 'người đại diện của tổ chức có tài sản bị kê biên', proxy: 'người đại diện hợp pháp của cá nhân có tài sản bị kê biên',
}, 'cá nhân/người đại diện của tổ chức có tài sản bị kê biên hoặc người đại diện hợp pháp của cá nhân có tài sản bị kê biên');
