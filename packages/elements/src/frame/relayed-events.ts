/**
 * Events that leave the frame, and the parts of their details that do: ids and states, nothing of a person. A host learns that
 * a document was issued; what stands in it stays inside.
 */
const relayed = {
  'vphc-signed-in': {},
  'vphc-session': { phase: 'word', unitId: 'id' },
  'vphc-saved': { caseId: 'id', documentId: 'id' },
  'vphc-issued': { caseId: 'id', documentId: 'id' },
  'vphc-draft-saved': { savedAt: 'instant' },
  'vphc-decision-state': { state: 'word' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'id' | 'word' | 'instant'>>>>;

export type RelayedEvent = keyof typeof relayed;
export type RelayedDetail = Readonly<Record<string, string>>;
export const relayedEvents = Object.keys(relayed) as readonly RelayedEvent[];

const shapes = { id: /^[\w-]{1,64}$/, word: /^[a-z-]{1,32}$/, instant: /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/ } as const;

/** The parts of a detail that may leave; undefined for an event that may not. Used before it is sent and again where it arrives. */
export function pickDetail(name: unknown, detail: unknown): { readonly name: RelayedEvent; readonly detail: RelayedDetail } | undefined {
  const known = relayedEvents.find((one) => one === name);
  if (!known) return undefined;
  const given = typeof detail === 'object' && detail !== null ? (detail as Readonly<Record<string, unknown>>) : {};
  const kept: Record<string, string> = {};
  for (const [key, kind] of Object.entries(relayed[known]) as [string, keyof typeof shapes][]) {
    const value = given[key];
    if (typeof value === 'string' && shapes[kind].test(value)) kept[key] = value;
  }
  return { name: known, detail: kept };
}
