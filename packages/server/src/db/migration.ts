/** A step of the schema. Never edited after it has been released: its checksum is kept with the database. */
export interface Migration {
  /** 1–99 foundation, 100 and above cases. */
  readonly number: number;
  readonly name: string;
  /** Statements for PostgreSQL 15 and later; they run in one transaction. */
  readonly sql: string;
}
