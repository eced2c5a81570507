import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { Counts, Total } from './counts';
import { DetailView } from './detail';
import { ACT_KEYS, type Act } from './edit';
import { FilterBar } from './filter-bar';
import { isFiltered, NO_FILTERS } from './filters';
import { Groups } from './groups';
import { RegisterModel } from './model';
import { RegisterTable } from './table';
import { Tools } from './tools';
import './register.css';

const say = texts.registerPage;

/** "Sổ theo dõi": what was handled here, found in an instant; one dossier at the side. */
export function RegisterPage({ host }: { host: Host }) {
  const [model] = useState(() => new RegisterModel(host));
  /** Begun for one dossier, and for no other that is opened meanwhile. */
  const [begun, begin] = useState<{ key: string; act: Act } | null>(null);
  const toHead = useRef(false);
  const page = useRef<HTMLDivElement>(null);
  const about = host.about.value;
  const shown = model.shown.value;
  const view = model.view.value;
  const { damaged } = host.world.loaded.value;
  const filtered = isFiltered(model.filters.value);

  const find = (selector: string): HTMLElement | null =>
    page.current?.querySelector<HTMLElement>(selector) ?? null;

  useEffect(() => model.start(), [model]);
  useEffect(() => {
    if (toHead.current) find('.register-detail h2')?.focus();
    toHead.current = false;
  }, [about]);
  const toList = (): void => find('.register-table')?.focus();
  const close = (): void => {
    host.show('register');
    toList();
  };
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const on = event.target as Element | null;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '/' && !on?.closest('input, textarea')) {
        event.preventDefault();
        find('input[type=search]')?.focus();
      } else if (
        event.key === 'Escape' &&
        on?.closest('input[type=search]') &&
        model.filters.value.text !== ''
      ) {
        event.preventDefault();
        model.set({ text: '' });
      } else if (event.key === 'Escape' && host.about.value !== '') close();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [model]);

  /** Enter opens; a letter opens and begins its act. */
  const inList = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = model.rowAt(model.cursor.value);
    if (!row || !(event.target as Element).closest('.register-table')) return;
    if ((event.target as Element).closest('thead')) return;
    const wanted = ACT_KEYS[event.key.toLowerCase()];
    if (event.key !== 'Enter' && !wanted) return;
    event.preventDefault();
    if (wanted) begin({ key: row.key, act: wanted });
    else if (row.key === host.about.value) find('.register-detail h2')?.focus();
    else toHead.current = true;
    model.open(row.key);
  };
  return (
    <div ref={page} class={about === '' ? 'register' : 'register with-detail'}>
      <svg class="visually-hidden" aria-hidden="true">
        <defs>
          <pattern id="register-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
            <rect width="5" height="5" />
            <path d="M-1 6L6 -1" />
          </pattern>
        </defs>
      </svg>
      <div class="register-main">
        <header class="row spread">
          <div class="row">
            <h1 tabIndex={-1}>{say.title}</h1>
            <Total model={model} filtered={filtered} />
          </div>
          <Tools host={host} model={model} />
        </header>
        <Counts model={model} />
        <FilterBar model={model} />
        {model.failed.value && (
          <Notice tone="error" alert>
            {say.failed}{' '}
            <Button small onClick={() => model.refresh()}>
              {say.again}
            </Button>
          </Notice>
        )}
        {damaged > 0 && (
          <Notice tone="error" alert>
            {say.damaged(damaged)}
          </Notice>
        )}
        <div class="register-list" onKeyDown={inList}>
          {view !== null ? <Groups model={model} by={view} /> : <RegisterTable model={model} open={about} />}
          {shown?.total === 0 && (
            <Nothing host={host} filtered={filtered} onClear={() => model.set(NO_FILTERS)} />
          )}
        </div>
      </div>
      {about !== '' && (
        <DetailView
          host={host}
          about={about}
          act={begun?.key === about ? begun.act : null}
          onAct={(act) => {
            begin(act && { key: about, act });
            if (act === null) toList();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function Nothing({ host, filtered, onClear }: { host: Host; filtered: boolean; onClear(): void }) {
  const { rows, of } = host.world.loaded.value;
  if (rows < of) return null;
  return (
    <p class="soft pad">
      {filtered ? say.nothing : `${say.none} ${say.noneHelp}`}{' '}
      {filtered && (
        <Button small onClick={onClear}>
          {say.clear}
        </Button>
      )}
    </p>
  );
}
