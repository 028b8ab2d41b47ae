import type { FormValues, ValueSources } from '@xlvphc/forms';
import { intent } from '@xlvphc/sdk';
import type { Backend } from '../app/backend.ts';
import { failureOf } from '../app/failure.ts';
import type { CaseMode, DocumentView, Finding, FormCode, HistoricalPaper, Versioned } from '../app/views.ts';

export interface Content {
  readonly values: FormValues;
  readonly sources: ValueSources;
}

/**
 * What a first save makes: the key of each step and the body that went with the second one. Kept beside the draft until all
 * of it is there: after a lost answer the same key goes out with the same body, then the newer values follow as a change.
 */
interface Intents {
  readonly caseKey: string;
  readonly documentKey: string;
  readonly caseId?: string;
  readonly sent?: string;
}

/** The earlier documents that a new one is based on, and the violator that it is about. */
interface About {
  readonly basedOn?: readonly string[] | undefined;
  readonly partyId?: string | undefined;
}

type Sent = Content & { readonly historical?: HistoricalPaper };

/**
 * Brings what was typed to the server: the first save makes the case (when there is none) and the document, once, however
 * often it is tried; later saves name the version that they start from.
 */
export class DocumentWriter {
  document: Versioned<DocumentView> | undefined;
  caseId: string | undefined;

  readonly #backend: Backend;
  readonly #slot: string;
  readonly #formCode: FormCode;
  readonly #mode: CaseMode;
  readonly #about: About;

  constructor(backend: Backend, start: { readonly slot: string; readonly formCode: FormCode; readonly mode: CaseMode; readonly caseId?: string | undefined; readonly document?: Versioned<DocumentView> | undefined; readonly about?: About }) {
    this.#backend = backend;
    this.#slot = start.slot;
    this.#formCode = start.formCode;
    this.#mode = start.mode;
    this.#about = start.about ?? {};
    this.caseId = start.caseId;
    this.document = start.document;
  }

  /** Saves; rejects with a conflict when somebody else saved meanwhile. */
  async save(content: Content, historical?: HistoricalPaper): Promise<Versioned<DocumentView>> {
    if (this.document) this.document = await this.#backend.saveValues(this.document.value.id, this.document.etag, content);
    else this.document = await this.#create(content, historical);
    return this.document;
  }

  /** Starts the next save from what the server holds now. */
  async refresh(): Promise<Versioned<DocumentView> | undefined> {
    if (this.document) this.document = await this.#backend.getDocument(this.document.value.id);
    return this.document;
  }

  async check(): Promise<readonly Finding[]> {
    return this.document ? this.#backend.checkDocument(this.document.value.id) : [];
  }

  async approve(idempotencyKey: string): Promise<void> {
    if (this.document) this.document = await this.#backend.approve(this.document.value.id, this.document.etag, { idempotencyKey });
  }

  async issue(idempotencyKey: string): Promise<void> {
    if (this.document) this.document = await this.#backend.issue(this.document.value.id, this.document.etag, { idempotencyKey });
  }

  async #create(content: Content, historical: HistoricalPaper | undefined): Promise<Versioned<DocumentView>> {
    const { basedOn, partyId } = this.#about;
    let intents = await this.#intents();
    if (this.caseId === undefined) {
      await this.#keep(intents);
      this.caseId = (await this.#backend.createCase({ mode: this.#mode }, { idempotencyKey: intents.caseKey })).value.id;
      intents = { ...intents, caseId: this.caseId };
    }
    const body = intents.sent ?? JSON.stringify({ ...content, ...(historical ? { historical } : {}) } satisfies Sent);
    await this.#keep({ ...intents, sent: body });
    let made: Versioned<DocumentView>;
    try {
      made = await this.#backend.createDocument(this.caseId, { formCode: this.#formCode, ...(basedOn && basedOn.length > 0 ? { basedOn } : {}), ...(partyId ? { partyId } : {}), ...(JSON.parse(body) as Sent) }, { idempotencyKey: intents.documentKey });
    } catch (error) {
      // Refused for its content: nothing was made, so a corrected attempt is another intent.
      const kind = failureOf(error)?.kind;
      if (kind === 'invalid' || kind === 'conflict' || kind === 'forbidden') await this.#keep({ caseKey: intents.caseKey, documentKey: intent(), ...(intents.caseId ? { caseId: intents.caseId } : {}) });
      throw error;
    }
    await this.#backend.drafts.remove(this.#place);
    const same = JSON.stringify((JSON.parse(body) as Sent).values) === JSON.stringify(content.values);
    return same ? made : this.#backend.saveValues(made.value.id, made.etag, content);
  }

  get #place(): string {
    return `${this.#slot}#intents`;
  }

  async #intents(): Promise<Intents> {
    const kept = (await this.#backend.drafts.load(this.#place))?.values;
    const text = (name: string): string | undefined => (typeof kept?.[name] === 'string' ? kept[name] : undefined);
    const [caseId, sent] = [this.caseId ?? text('caseId'), text('sent')];
    this.caseId = caseId;
    return { caseKey: text('caseKey') ?? intent(), documentKey: text('documentKey') ?? intent(), ...(caseId ? { caseId } : {}), ...(sent ? { sent } : {}) };
  }

  async #keep(intents: Intents): Promise<void> {
    await this.#backend.drafts.save(this.#place, { values: { ...intents }, sources: {}, savedAt: new Date().toISOString() });
  }
}
