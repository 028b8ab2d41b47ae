customElements.define('broken-foreign-image', class extends HTMLElement {
  connectedCallback(): void {
    this.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/seal.png' }));
  }
});
export {};
