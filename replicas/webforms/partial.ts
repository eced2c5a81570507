/** A small ScriptManager: posts the form for a panel and puts the answer's panels in place of the old ones. */

export interface PartialOptions {
  form: HTMLFormElement;
  /** Every postback loads the whole page. */
  full: boolean;
  /** Called around the exchange of the panels. */
  before(): void;
  after(panels: readonly HTMLElement[]): void;
}

/** `length|type|id|content|` again and again. */
function* parts(text: string): Generator<[type: string, id: string, content: string]> {
  for (let at = 0; at < text.length;) {
    const [, length = '', type = '', id = ''] =
      /^(\d+)\|(\w+)\|([^|]*)\|/.exec(text.slice(at, at + 400)) ?? [];
    if (type === '') return;
    const from = at + length.length + type.length + id.length + 3;
    yield [type, id, text.slice(from, from + Number(length))];
    at = from + Number(length) + 1;
  }
}

declare global {
  interface Window {
    __doPostBack(target: string, argument: string): void;
  }
}

export function servePostbacks({ form, full, before, after }: PartialOptions): void {
  let running: AbortController | null = null;
  const set = (name: string, value: string) => {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (input) input.value = value;
  };

  async function post(extra: Record<string, string>): Promise<void> {
    // a new exchange ends the one under way, as the real script does
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    for (const [name, value] of Object.entries({ ...extra, __ASYNCPOST: 'true' })) body.set(name, value);
    const text = await fetch(form.action, { method: 'POST', body, signal }).then((answer) => answer.text());
    if (signal.aborted) return;
    before();
    const panels: HTMLElement[] = [];
    for (const [type, id, content] of parts(text)) {
      if (type === 'pageRedirect') return location.assign(content);
      const panel = type === 'updatePanel' ? document.getElementById(id) : null;
      if (panel) {
        panel.innerHTML = content;
        panels.push(panel);
      } else if (type === 'hiddenField') set(id, content);
    }
    after(panels);
  }

  const ignoreAbort = (error: Error) => {
    if (error.name !== 'AbortError') throw error;
  };
  window.__doPostBack = (target, argument) => {
    set('__EVENTTARGET', target);
    set('__EVENTARGUMENT', argument);
    const id = target.replaceAll('$', '_');
    const inPanel = (document.getElementById(id) ?? document.getElementById(`${id}_0`))?.closest('.panel');
    if (full || !inPanel) form.submit();
    else void post({}).catch(ignoreAbort);
  };
  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLInputElement | null;
    if (full || !button?.closest('.panel')) return;
    event.preventDefault();
    void post({ [button.name]: button.value }).catch(ignoreAbort);
  });
}
