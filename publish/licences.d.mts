export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id?: string; readonly name?: string } }[];
}
export const allowed: ReadonlySet<string>;
export function permits(expression: string): boolean;
export function licenceOf(component: Component): string;
export function refused(components: readonly Component[]): readonly Component[];
export function report(bill: { readonly components: readonly Component[] }): string;
