import { checkedSource, type FileRow } from './checked-source.ts';
import { startLoader } from './loader.ts';

/** Put in by the build: the first table, and where the version's folder lies as seen from the script. */
declare const __VPHC_TABLE__: FileRow;
declare const __VPHC_FOLDER__: string;

/** Starts the loader of `dist/cdn` whose script stands at `url`. */
export function startKit(url: string, script: HTMLOrSVGElement | null | undefined): void {
  startLoader(checkedSource(new URL(__VPHC_FOLDER__, url).href, __VPHC_TABLE__, script?.nonce ?? ''));
}
