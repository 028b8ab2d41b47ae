declare module 'pngjs' {
  export class PNG {
    constructor(options?: { readonly width?: number; readonly height?: number; readonly colorType?: number; readonly inputColorType?: number; readonly inputHasAlpha?: boolean; readonly bitDepth?: number });
    width: number;
    height: number;
    /** RGBA. */
    data: Buffer;
    static readonly sync: {
      read(bytes: Uint8Array): PNG;
      write(png: PNG, options?: { readonly colorType?: number; readonly inputColorType?: number; readonly inputHasAlpha?: boolean; readonly bitDepth?: number; readonly deflateLevel?: number; readonly filterType?: number }): Buffer;
    };
  }
}
