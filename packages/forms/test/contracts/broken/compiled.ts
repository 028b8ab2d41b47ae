/** Asks while it loads whether it may compile code, as some validators do. */
function mayCompile(): boolean {
  try {
    return Reflect.construct(Function, ['return true']) instanceof Function;
  } catch {
    return false;
  }
}

customElements.define('broken-compiled', class extends HTMLElement {
  readonly compiles = mayCompile();
});
export {};
