import type { CaseState } from './case.ts';

/** Names of the states for people. */
export const CASE_STATES: Readonly<Record<CaseState, { readonly vi: string; readonly en: string }>> = {
  detected: { vi: 'Phát hiện hành vi', en: 'Detected' },
  reminded: { vi: 'Đã nhắc nhở', en: 'Reminded' },
  recorded: { vi: 'Đã lập biên bản', en: 'Recorded' },
  transferred: { vi: 'Đã chuyển hồ sơ', en: 'File handed over' },
  'awaiting-explanation': { vi: 'Chờ giải trình', en: 'Awaiting explanation' },
  verifying: { vi: 'Đang xác minh', en: 'Verifying' },
  'criminal-review': { vi: 'Đã chuyển hồ sơ xem xét trách nhiệm hình sự', en: 'Sent for criminal review' },
  decided: { vi: 'Đã ra quyết định', en: 'Decided' },
  'not-sanctioned': { vi: 'Không ra quyết định xử phạt', en: 'Not sanctioned' },
  served: { vi: 'Đã giao quyết định', en: 'Served' },
  executing: { vi: 'Đang thi hành', en: 'Being executed' },
  postponed: { vi: 'Hoãn thi hành', en: 'Postponed' },
  reduced: { vi: 'Giảm, miễn tiền phạt', en: 'Reduced' },
  instalments: { vi: 'Nộp tiền phạt nhiều lần', en: 'Paying in instalments' },
  suspended: { vi: 'Tạm đình chỉ thi hành', en: 'Suspended' },
  corrected: { vi: 'Đã đính chính, sửa đổi, bổ sung', en: 'Corrected' },
  executed: { vi: 'Đã chấp hành xong', en: 'Executed' },
  enforcing: { vi: 'Đang cưỡng chế', en: 'Being enforced' },
  'partly-executed': { vi: 'Thi hành một phần', en: 'Partly executed' },
  criminal: { vi: 'Đã xử lý hình sự', en: 'Criminal proceedings' },
  cleared: { vi: 'Được coi là chưa bị xử phạt', en: 'Cleared' },
  'time-barred': { vi: 'Hết thời hiệu thi hành', en: 'Execution time-barred' },
};
