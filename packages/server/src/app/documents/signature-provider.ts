/** A paper to be signed: the bytes that were archived at issue, and who has to sign. */
export interface SignatureRequest {
  readonly documentId: string;
  readonly pdf: Uint8Array;
  readonly sha256: string;
  readonly signer: { readonly fullName: string; readonly title: string };
}

/** A signature that a provider made; never made by this server itself. */
export interface ElectronicSignature {
  readonly signedPdf: Uint8Array;
  /** Instant in the signature, ISO 8601. */
  readonly signedAt: string;
  readonly certificateSubject: string;
}

/**
 * Electronic signing by a token, a remote service or a national platform. No provider ships with the server: until one is
 * connected, a document is signed on paper, and an official confirms signer and day or uploads the scan.
 */
export interface SignatureProvider {
  readonly name: string;
  sign(request: SignatureRequest): Promise<ElectronicSignature>;
}
