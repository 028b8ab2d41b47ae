/**
 * Gives the access token, or undefined for nobody. Called with the token that the server refused when a new one is needed; then undefined, or the
 * same token again, means that there is none.
 */
export type GetToken = (refused?: string) => string | undefined | Promise<string | undefined>;

/** The token of a client, renewed once however many calls were refused at the same time. */
export interface Tokens {
  current(): Promise<string | undefined>;
  /** True when there is another token to try with. */
  renew(refused: string): Promise<boolean>;
}

export function createTokens(getToken: GetToken): Tokens {
  let renewing: Promise<string | undefined> | undefined;
  let renewed: string | undefined;
  return {
    // While one call renews, the others wait for its token in place of being refused too.
    current: async () => (renewing ? await renewing.catch(() => undefined) : undefined) ?? getToken(),
    async renew(refused) {
      // A late refusal of a token that was replaced meanwhile.
      if (renewed !== undefined && renewed !== refused && !renewing && (await getToken()) === renewed) return true;
      renewing ??= Promise.resolve(getToken(refused)).finally(() => {
        renewing = undefined;
      });
      renewed = await renewing;
      return renewed !== undefined && renewed !== refused;
    },
  };
}
