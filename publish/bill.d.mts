import type { Component } from './licences.mjs';

/** CycloneDX bill of materials of everything that is published; the same lock file gives the same content. */
export function bill(): { readonly bomFormat: string; readonly specVersion: string; readonly serialNumber: string; readonly components: readonly Component[] };
