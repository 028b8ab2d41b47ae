/** What is to be signed. */
export interface SignatureRequest {
  readonly documentId: string;
  /** The archived PDF (bản PDF). */
  readonly pdf: Blob;
  /** Shown to the signer: symbol and number, never personal data. */
  readonly title: string;
  readonly signer: { readonly name: string; readonly title: string };
  readonly signal?: AbortSignal;
}

export interface SignatureResult {
  /** The signed PDF. */
  readonly pdf: Blob;
  /** Instant that the signature states, ISO 8601. */
  readonly signedAt: string;
  /** Subject of the certificate (chủ thể chứng thư). */
  readonly subject: string;
}

/** Port for digital signatures (ký số): a token plug-in on the machine, or a remote signing service. The kit has no implementation yet and never fakes one. */
export interface SignatureProvider {
  /** Stable name, e.g. `vgca`. */
  readonly id: string;
  /** Whether it can sign on this machine now. */
  available(): Promise<boolean>;
  /** Rejects when the signer declines or the certificate is not fit. */
  sign(request: SignatureRequest): Promise<SignatureResult>;
}
