import type { IsoDate } from '@xlvphc/law';

/**
 * A form as plain data: `JSON.parse(JSON.stringify(form))` behaves the same. Made by the `form` template tag
 * (see `template/`), or loaded as JSON from the backend.
 */
export interface FormDefinition {
  /** Official code: `MBB01`, `MQĐ02`. */
  readonly code: string;
  /** Symbol as printed after the number: `BB-VPHC`; a unit may override it. */
  readonly symbol: string;
  readonly kind: 'record' | 'decision';
  /** Catalogue title (Điều 41). The printed heading is part of `blocks`. */
  readonly title: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly source: string;
  readonly blocks: readonly Block[];
  /**
   * Bindings (or their first parts) that a saved draft gives back to the case, e.g. `violations.fine`; `['*']` is all of them.
   * Absent: nothing; most documents only read the case.
   */
  readonly givesBack?: readonly string[];
  /**
   * Name of the earlier document that says whom this one is about (`returnDecision`): the blanks bound to `violator` take its party, where the
   * case has it and it names one; else the violator of the case.
   */
  readonly partyFrom?: string;
}

/** A piece of the page, in the order of the paper. */
export type Block =
  | ParagraphBlock
  /** `fold`: a part of a section or of a row that the guided entry folds under its title; `closed` opens by itself when it holds something. */
  | { readonly k: 'section'; readonly id: string; readonly title: string; readonly fold?: 'open' | 'closed'; readonly blocks: readonly Block[] }
  | { readonly k: 'when'; readonly test: Condition; readonly blocks: readonly Block[] }
  | RepeatBlock
  | { readonly k: 'columns'; readonly left: readonly Block[]; readonly right: readonly Block[]; readonly keep?: boolean }
  /** Fields that the guided entry asks for and the paper does not show (khung tiền phạt, ngày phát hiện …). */
  | { readonly k: 'data'; readonly fields: readonly Field[] }
  /** "In ở mặt sau": printed on its own sheet. */
  | { readonly k: 'back'; readonly blocks: readonly Block[] }
  | TableBlock;

export interface ParagraphBlock {
  readonly k: 'p';
  /** Names of NĐ 30/2020 components: `motto`, `agency`, `number`, `heading`, `basis`, `article`, `body`, `signer`, `recipients` … */
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
  /** Printed on the empty form only: an instruction to the official, such as "<Trường hợp … không ký biên bản>". */
  readonly instruction?: true;
}

export type ParagraphStyle =
  | 'state-name' | 'motto' | 'parent-agency' | 'agency' | 'number' | 'place-date' | 'kind' | 'heading' | 'authority'
  | 'basis' | 'article' | 'clause' | 'point' | 'body' | 'note' | 'recipients-head' | 'recipients' | 'signer' | 'signer-note' | 'signer-name' | 'rule';

export type Inline =
  /** `instruction`: printed on the empty form only, such as "(nếu có)". */
  | { readonly k: 'text'; readonly text: string; readonly bold?: boolean; readonly italic?: boolean; readonly instruction?: true }
  /** `echo`: prints again a value that is asked elsewhere (the field is the same); it has no input of its own in the entry. */
  | { readonly k: 'blank'; readonly field: Field; readonly echo?: true }
  /** Text that depends on a value, e.g. `<ông (bà)/tổ chức>`; while the value is missing all alternatives print. */
  | { readonly k: 'alternative'; readonly by: string; readonly options: Readonly<Record<string, string>>; /** Printed on the empty form instead of all alternatives. */ readonly empty?: string }
  | { readonly k: 'when'; readonly test: Condition; readonly inlines: readonly Inline[] };

export interface RepeatBlock {
  readonly k: 'repeat';
  /** Path of the list in the values, e.g. `violations`. */
  readonly id: string;
  readonly label: string;
  readonly itemLabel: string;
  readonly binding?: string;
  readonly min?: number;
  /** Rows of a new document; default none. */
  readonly initialRows?: number;
  /**
   * Printed before each row when there is more than one; `{n}` is the row's number, `{a}` its letter, `{ordinal}` its number in words: `{n}) `.
   * With `rowMarks` those are for the empty form, and this is for every filled row, a single one too.
   */
  readonly rowMark?: string;
  /** Printed before each row in turn (`a) Số tiền nộp phạt lần thứ nhất là: `); the empty form shows one row for each. */
  readonly rowMarks?: readonly string[];
  /** Printed after each row but the last, and after the last. */
  readonly rowEnds?: { readonly between: string; readonly last: string };
  /** Prints rows again that are asked elsewhere (all blanks inside are echoes): not shown in the entry. */
  readonly echo?: true;
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly k: 'table';
  readonly id: string;
  readonly label: string;
  /** Head of a first column that counts the rows: `STT`. */
  readonly numbered?: string;
  readonly binding?: string;
  readonly columns: readonly { readonly head: string; readonly width: number; readonly field: Field }[];
}

export type FieldKind =
  | 'text' | 'long-text' | 'number' | 'money' | 'date' | 'time' | 'date-time' | 'choice' | 'multi-choice' | 'flag'
  | 'address' | 'legal-basis' | 'combobox'
  /** Id of an act of the catalogue of violations (danh mục hành vi); choosing one fills the blanks around it. */
  | 'violation'
  /** Text that nobody is asked for: a control beside it writes it. */
  | 'kept';

/** A blank of the form. */
export interface Field {
  /** Path inside its scope (the document, or one row of a repeat), e.g. `violator.fullName`. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  /** Filling hint (footnote of the official form); never printed. */
  readonly hint?: string;
  /** Path in the case from which it is prefilled and to which a record gives it back, e.g. `violator.fullName`. */
  readonly binding?: string;
  readonly required?: boolean;
  readonly options?: readonly Option[];
  /** Name of a code list of `law` (`fields`, `aggravating`, `mitigating` …) instead of `options`. */
  readonly codeList?: string;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** Written by a law rule or an operator tree; an override needs a reason. */
  readonly computed?: Computation;
  /** Given by the unit's register when the document is issued; typed only in historical mode. */
  readonly assigned?: true;
  /** Printed while the value is missing, instead of the dotted line: `CƠ QUAN`. */
  readonly placeholder?: string;
  /** Value of a new document. */
  readonly initial?: FormValue;
  /**
   * How the value prints; default by kind: a date `05/02/2026` (`…/…/……`), a time `09 giờ 30 phút` (`.... giờ .... phút`), money
   * `1.500.000 đồng`. `spelled-date` holds the words: `ngày 05 tháng 02 năm 2026` (`ngày … tháng … năm …`).
   * `mid-sentence` writes the first letter small: `Về bảo vệ môi trường`.
   */
  readonly print?: 'spelled-date' | 'slashed-date' | 'clock' | 'words' | 'upper' | 'mid-sentence';
  /** Length of the dotted line of the empty form, in characters. */
  readonly leader?: number;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** An operand: a value by path (`.x` of the current row, `x` or `$.x` of the document), or a literal. */
export type Operand = { readonly path: string } | { readonly value: string | number | boolean | null };

/** Operator tree; `rule` names a law rule registered in the engine. */
export type Condition =
  | { readonly op: 'eq' | 'ne' | 'gt' | 'lt'; readonly left: Operand; readonly right: Operand }
  | { readonly op: 'in'; readonly left: Operand; readonly values: readonly (string | number)[] }
  | { readonly op: 'filled'; readonly left: Operand }
  | { readonly op: 'and' | 'or'; readonly all: readonly Condition[] }
  | { readonly op: 'not'; readonly test: Condition }
  | { readonly op: 'rule'; readonly rule: string; readonly args: Readonly<Record<string, Operand>> };

export interface Computation {
  /** Name of a rule registered in the engine: `amountInWords`, `totalFine`, `explanationTerm` … */
  readonly rule: string;
  readonly args: Readonly<Record<string, Operand>>;
  /** Only a suggestion: a typed value replaces it without a reason. */
  readonly suggests?: true;
  /** Field of the same scope that holds the written reason of an override (no other reason is asked). */
  readonly reasonField?: string;
}

/** Values of a filled form, JSON. Absent = blank. Lists hold one object a row. */
export type FormValue = string | number | boolean | FormValues | readonly FormValue[];
export interface FormValues {
  readonly [id: string]: FormValue | undefined;
}

/** Where a value came from (nguồn của giá trị). */
export type ValueSource =
  | { readonly kind: 'typed' }
  | { readonly kind: 'case'; readonly path: string }
  | { readonly kind: 'document'; readonly documentId: string; readonly formCode: string; readonly path: string }
  | { readonly kind: 'unit' }
  | { readonly kind: 'computed'; readonly rule: string }
  | { readonly kind: 'override'; readonly rule: string; readonly reason: string }
  /** From the catalogue of violations: number of the decree, id of the act, first day of its version. What the law fixes there is an override of the rule `catalogue` once it is typed over. */
  | { readonly kind: 'catalogue'; readonly decree: string; readonly id: string; readonly version: string };
/** By value path (`violations.0.fine`). */
export type ValueSources = Readonly<Record<string, ValueSource>>;
