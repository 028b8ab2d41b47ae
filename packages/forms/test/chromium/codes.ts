import { officialCodes } from '@xlvphc/forms';

const wanted = process.env['VPHC_FORMS']?.split(',');

/** All official forms, or those that `VPHC_FORMS=MQĐ02,MBB01` names. */
export const codes = officialCodes.filter((code) => !wanted || wanted.includes(code));
