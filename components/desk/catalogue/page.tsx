import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { texts } from '../../../utils/i18n';
import { Icon } from '../../ui/icon';
import { Toasts } from '../../ui/toast';
import { NotReady } from '../not-ready';
import { ProcedureDetail } from './detail';
import { ProcedureList } from './list';
import type { CatalogueModel } from './model';
import './catalogue.css';

const say = texts.catalogue;

export type ImportDialog = ComponentType<{ world: CatalogueModel['world']['importing']; onClose(): void }>;

/** The section "Thủ tục" of the desk: list on the left, one procedure on the right. No citizen is in it. */
export function CataloguePage({
  model,
  loadImport,
}: {
  model: CatalogueModel;
  loadImport(): Promise<ImportDialog>;
}) {
  const [Import, setImport] = useState<ImportDialog | null>(null);
  const main = useRef<HTMLElement>(null);
  const state = model.state.value;
  const selected = model.selected.value;
  const shown = model.detail.value?.listed.code;

  useEffect(() => {
    document.querySelector<HTMLElement>('.list input[type=search]')?.focus();
  }, [state]);
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [shown]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => shortcut(event, model);
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [model]);

  if (state !== 'ready') return <NotReady state={state} say={say} />;
  return (
    <>
      <ProcedureList
        model={model}
        onImport={() => void loadImport().then((dialog) => setImport(() => dialog))}
      />
      <main ref={main}>
        {selected === null ? (
          <div class="empty">
            <Icon name="paper" />
            <h1>{say.list.choose}</h1>
            <p class="soft">{say.list.chooseHelp}</p>
          </div>
        ) : (
          <ProcedureDetail model={model} />
        )}
      </main>
      {Import && (
        <Import
          world={model.world.importing}
          onClose={() => {
            setImport(null);
            void model.load().then(() => (selected === null ? undefined : model.open(selected)));
          }}
        />
      )}
      <Toasts items={model.toasts.value} onDismiss={() => model.dismiss()} closeLabel={texts.desk.close} />
    </>
  );
}

/** `/` to the search, F pins what is open, Esc back to the search. Not while somebody types, nor in a dialog. */
function shortcut(event: KeyboardEvent, model: CatalogueModel): void {
  const target = event.target as Element | null;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const search = document.querySelector<HTMLInputElement>('.list input[type=search]');
  const typing = target?.closest('input, textarea, select') ?? null;
  if (event.key === 'Escape') {
    if (typing === search && model.query.value !== '') model.query.value = '';
    else search?.focus();
    event.preventDefault();
  } else if (typing === null && event.key === '/') {
    event.preventDefault();
    search?.focus();
    search?.select();
  } else if (typing === null && event.key.toLowerCase() === 'f' && model.selected.value !== null) {
    // a row of the list pins itself
    if (target?.closest('.draft-row')) return;
    void model.favour(model.selected.value);
  }
}
