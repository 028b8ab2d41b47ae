import type { Finding, Severity } from '@xlvphc/law';
import type { Field, FormValue } from '../definition.ts';

/** A finding of the form itself (`VPHC-FORM-…`): it cites no law. */
export function finding(severity: Severity, code: string, path: string, vi: string, en: string): Finding {
  return { code, severity, path, message: { vi, en }, citations: [] };
}

/** What is wrong with one value of a blank, without a path; nothing if it is well formed. */
export function faultOf(field: Field, value: FormValue | undefined): Finding | undefined {
  const fault = (code: string, vi: string, en: string): Finding => finding('block', code, '', `“${field.label}”: ${vi}.`, `“${field.label}”: ${en}.`);
  switch (field.kind) {
    case 'number':
    case 'money':
      if (typeof value !== 'number' || !Number.isFinite(value) || (field.kind === 'money' && !Number.isSafeInteger(value)))
        return fault('VPHC-FORM-NUMBER', field.kind === 'money' ? 'số tiền phải là số nguyên đồng' : 'phải là số', field.kind === 'money' ? 'must be a whole number of đồng' : 'must be a number');
      if (value < (field.min ?? (field.kind === 'money' ? 0 : -Infinity))) return fault('VPHC-FORM-RANGE', `không được nhỏ hơn ${field.min ?? 0}`, `must not be less than ${field.min ?? 0}`);
      if (field.max !== undefined && value > field.max) return fault('VPHC-FORM-RANGE', `không được lớn hơn ${field.max}`, `must not be more than ${field.max}`);
      return undefined;
    case 'date':
      return isDay(value) ? undefined : fault('VPHC-FORM-DATE', 'ngày không có thật', 'not a day of the calendar');
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : fault('VPHC-FORM-TIME', 'giờ phải từ 00:00 đến 23:59', 'must be a time from 00:00 to 23:59');
    case 'date-time':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : fault('VPHC-FORM-DATE', 'thời điểm không hợp lệ', 'not an instant');
    case 'choice':
      return !field.options || field.options.some((option) => option.value === value) ? textFault(field, value, fault) : fault('VPHC-FORM-OPTION', 'không có trong danh sách', 'is not one of the options');
    case 'multi-choice':
      return Array.isArray(value) && value.every((one) => typeof one === 'string' && (!field.options || field.options.some((option) => option.value === one)))
        ? undefined
        : fault('VPHC-FORM-OPTION', 'không có trong danh sách', 'is not one of the options');
    case 'flag':
      return typeof value === 'boolean' ? undefined : fault('VPHC-FORM-TYPE', 'giá trị không hợp lệ', 'is not a flag');
    case 'address':
      return typeof value === 'object' && !Array.isArray(value) ? undefined : fault('VPHC-FORM-TYPE', 'địa chỉ không hợp lệ', 'is not an address');
    default:
      return textFault(field, value, fault);
  }
}

function textFault(field: Field, value: FormValue | undefined, fault: (code: string, vi: string, en: string) => Finding): Finding | undefined {
  if (typeof value !== 'string') return fault('VPHC-FORM-TYPE', 'phải là chữ', 'must be text');
  if (field.maxLength !== undefined && value.length > field.maxLength) return fault('VPHC-FORM-LENGTH', `dài quá ${field.maxLength} ký tự`, `is longer than ${field.maxLength} characters`);
  return undefined;
}

function isDay(value: FormValue | undefined): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
