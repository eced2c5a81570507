/** The few words of jQuery and select2 that the replicas use; neither package brings types. */
declare module 'jquery' {
  export interface Wrapped {
    length: number;
    on(events: string, handler: (event: JQueryEvent) => void): Wrapped;
    on(events: string, selector: string, handler: (event: JQueryEvent) => void): Wrapped;
    trigger(event: string): Wrapped;
    val(): string;
    val(value: string): Wrapped;
    data(key: string): unknown;
    serializeArray(): { name: string; value: string }[];
    select2(options: object | string): Wrapped;
  }
  export interface JQueryEvent {
    target: Element;
    type: string;
    originalEvent?: Event;
    isTrigger?: number;
    params?: { data?: { id: string; text: string } };
  }
  interface JQueryStatic {
    (target: Element | Document | Window | string): Wrapped;
    getJSON<T>(url: string): { done(fn: (data: T) => void): { fail(fn: () => void): void } };
  }
  const jQuery: JQueryStatic;
  export default jQuery;
}
declare module 'select2' {
  const install: (root: Window, jQuery: unknown) => void;
  export default install;
}
