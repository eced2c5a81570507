import type { Library } from '../serve';

interface JQuery {
  (el: Element): {
    trigger(event: string | object): void;
    data(key: string): unknown;
    select2?(what: 'data'): unknown[];
  };
  event: { triggered: string | undefined };
}

/**
 * A choice in a list under select2, as select2 itself announces it: jQuery's handlers get `change`, then `select2:select`. All other
 * listeners get the browser's event, which jQuery is told to overlook (its own guard against hearing an event twice).
 */
export const jquery: Library = {
  'jquery.change'(el) {
    const view = el.ownerDocument.defaultView as Window & typeof globalThis & { jQuery?: JQuery };
    const list = el as HTMLSelectElement;
    const $ = view.jQuery;
    if (!$) return { ok: false };
    // a handler in the markup is called by jQuery as well; it cannot be put aside in any other way
    const inline = list.onchange;
    $(list).trigger('change');
    try {
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      list.onchange = null;
      $.event.triggered = 'change';
      list.dispatchEvent(new view.Event('change', { bubbles: true }));
    } finally {
      $.event.triggered = undefined;
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      list.onchange = inline;
    }
    const [data] = ($(list).data('select2') ? $(list).select2?.('data') : null) ?? [];
    if (data && list.value !== '') $(list).trigger({ type: 'select2:select', params: { data } });
    return { ok: true };
  },
};
