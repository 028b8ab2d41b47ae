import { partsOf } from '../../day.ts';
import type { DecreeProblem } from './problem.ts';
import { problem } from './problem.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Reads values of unknown JSON one by one and collects what does not fit, so that a person sees every fault of a file at once. */
export class JsonReader {
  readonly problems: DecreeProblem[] = [];

  fault(path: string, vi: string, en: string): void {
    this.problems.push(problem('SHAPE', 'error', path, vi, en));
  }

  row(value: unknown, path: string): Row {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
    this.fault(path, 'Phải là một đối tượng.', 'Has to be an object.');
    return {};
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.fault(path, 'Phải là một danh sách.', 'Has to be a list.');
    return [];
  }

  text(value: unknown, path: string): string {
    const found = this.optionalText(value, path);
    if (found === undefined) this.fault(path, 'Thiếu nội dung.', 'Is missing.');
    return found ?? '';
  }

  /** Trimmed text in composed form; undefined for null and empty. */
  optionalText(value: unknown, path: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') {
      this.fault(path, 'Phải là chữ.', 'Has to be text.');
      return undefined;
    }
    const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return clean === '' ? undefined : clean;
  }

  day(value: unknown, path: string): string {
    if (value === undefined || value === null || value === '') this.fault(path, 'Thiếu ngày.', 'The day is missing.');
    return this.optionalDay(value, path) ?? '1900-01-01';
  }

  optionalDay(value: unknown, path: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    try {
      partsOf(typeof value === 'string' ? value : '');
      return value as string;
    } catch {
      this.fault(path, 'Ngày phải ghi năm-tháng-ngày.', 'A day is written YYYY-MM-DD.');
      return null;
    }
  }

  /** A number of at least 0, whole unless `fraction`. */
  amount(value: unknown, path: string, fraction = false): number {
    if (typeof value === 'number' && value >= 0 && (fraction ? Number.isFinite(value) : Number.isSafeInteger(value))) return value;
    this.fault(path, 'Phải là một số không âm.', 'Has to be a number of at least 0.');
    return 0;
  }

  oneOf<T extends string>(value: unknown, known: Readonly<Record<string, T>>, path: string, otherwise: T): T {
    if (value === undefined || value === null) return otherwise;
    const found = typeof value === 'string' && Object.hasOwn(known, value) ? known[value] : undefined;
    if (found !== undefined) return found;
    this.fault(path, `Giá trị không hợp lệ; chỉ nhận: ${Object.keys(known).join(', ')}.`, `Not one of ${Object.keys(known).join(', ')}.`);
    return otherwise;
  }
}
