customElements.define('broken-inline-style', class extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute('style', 'color: red');
  }
});
export {};
