import { nothing } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type Listeners = Readonly<Record<string, (event: Event) => void>>;

/** Binds a set of listeners to an element once. */
class ListenTo extends Directive {
  #bound: Element | undefined;

  override render(_listeners: Listeners): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [listeners]: [Listeners]): typeof nothing {
    if (this.#bound !== part.element) {
      this.#bound = part.element;
      for (const [type, listener] of Object.entries(listeners)) part.element.addEventListener(type, listener);
    }
    return nothing;
  }
}

export const listenTo = directive(ListenTo);
