/** Name of an administrative unit on a day: `xã Ea Kly`. */
export function unitLabel(_code: string, _on: string): string | undefined {
  return undefined;
}

/** Label of a code of a code list of law on a day. */
export function codeLabel(_list: string, _code: string, _on: string): string | undefined {
  return undefined;
}
