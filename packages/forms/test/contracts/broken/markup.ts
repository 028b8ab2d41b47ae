customElements.define('broken-markup', class extends HTMLElement {
  connectedCallback(): void {
    try {
      Reflect.set(this, 'innerHTML', '<b>66A-123.45</b>');
    } catch {
      // Under Trusted Types nothing is drawn; without them nobody would notice.
      this.textContent = '66A-123.45';
    }
  }
});
export {};
