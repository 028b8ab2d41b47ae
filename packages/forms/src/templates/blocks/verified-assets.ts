import { alternative, choice, options } from '../../template/index.ts';

const kinds = { income: 'tiền lương, thu nhập', account: 'tài khoản', property: 'tài sản', money: 'tiền, tài sản' };

/** What is asked about of someone who has to pay: income, account, property, what others hold for him. */
export const verifiedKind = choice('verified', {
  label: 'Xác minh thông tin về', initial: 'money', required: true,
  options: options({ income: 'Tiền lương, thu nhập', account: 'Tài khoản', property: 'Tài sản', money: 'Tiền, tài sản' }),
});
export const verifiedThings = alternative('verified', kinds);
/** "tài khoản/tài sản" under its own head: both, unless one is asked about. */
export const verifiedAccounts = alternative('verified', { income: 'tài khoản, tài sản', account: 'tài khoản', property: 'tài sản', money: 'tài khoản, tài sản' }, 'tài khoản/tài sản');
