const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Types that are taken, and how their files begin: the name and the browser's word are not enough. */
const accepted: readonly { readonly type: string; readonly extension: RegExp; readonly signature: readonly number[] }[] = [
  { type: 'application/pdf', extension: /\.pdf$/i, signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', extension: /\.png$/i, signature: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', extension: /\.jpe?g$/i, signature: [0xff, 0xd8, 0xff] },
  { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: /\.docx$/i, signature: zip },
  { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: /\.xlsx$/i, signature: zip },
];

/** Media type of a file by its name and first bytes; `undefined` when it is not taken. */
export const mediaTypeOf = (name: string, bytes: Uint8Array): string | undefined =>
  accepted.find((each) => each.extension.test(name) && starts(bytes, each.signature))?.type;
