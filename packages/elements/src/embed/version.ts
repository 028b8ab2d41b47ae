/** Put in by the build of `dist/cdn`. */
declare const __VPHC_VERSION__: string | undefined;

/** Version of this copy of the kit. */
export const version = typeof __VPHC_VERSION__ === 'string' ? __VPHC_VERSION__ : '0.1.0';
