customElements.define('broken-inline-sheet', class extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
  }
});
export {};
