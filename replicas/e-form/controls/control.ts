/** The common shape of all controls, and small DOM words. */
import type { Spec } from '../spec';

export interface Control {
  spec: Spec | null;
  /** Key of the value it holds. */
  key: string;
  /** The node that holds the focus when a person works in it. */
  host: HTMLElement;
  /** Builds the inner nodes from the portal's state, again and again. */
  render(): void;
  /** The portal writes a value into the present nodes without events and without DOM mutations. */
  assign(value: string): void;
  /** What the present nodes show, in the words of the state. */
  shown(): string;
  /** Every control inside, itself included. */
  all(): Control[];
}

type Child = Node | string;

/** Creates an element with attributes (a property for `class`, `style`, `value` too) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, '');
    else if (typeof value === 'string') node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** A custom element of the family: `x-input`, `x-date`, … */
export function component(tag: string, name: string): HTMLElement {
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  const node = document.createElement(tag);
  node.setAttribute('name', name);
  return node;
}

/** Does a person work inside this node now? */
export const hasFocus = (host: HTMLElement): boolean => host.contains(document.activeElement);
