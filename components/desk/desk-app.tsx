import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Toasts } from '../ui/toast';
import { DraftList } from './draft-list';
import { DraftView } from './draft-view';
import { EraseDialog } from './erase-dialog';
import { ExportDialog, ImportDialog } from './file-dialogs';
import { FirstRun } from './first-run';
import { SECTIONS, refusal, type Desk, type OpenSection } from './model';
import { OfficeForm } from './office';
import type { Judge } from './passphrase';
import { Unlock } from './unlock';

const say = texts.desk;

interface Props {
  desk: Desk;
  tools: Judge;
  today: string;
  /** Sections without a citizen's data; each is read when it is first opened. */
  load?: Readonly<Record<OpenSection, () => Promise<ComponentType>>>;
}

/** The desk: first run, unlocking, then the drafts; procedures and rules at any time. `today` is ISO, Vietnam time. */
export function DeskApp(props: Props) {
  const { desk, load } = props;
  const section = desk.section.value;
  return (
    <>
      {load && section !== 'drafts' ? (
        <Section key={section} desk={desk} load={load[section]} />
      ) : (
        <Main {...props} />
      )}
      <Toasts items={desk.toasts.value} onDismiss={(id) => desk.dismiss(id)} closeLabel={say.close} />
    </>
  );
}

/** No citizen's data is in it, so it does not ask for the passphrase. */
function Section({ desk, load }: { desk: Desk; load(): Promise<ComponentType> }) {
  const [Page, setPage] = useState<ComponentType | null>(null);
  useEffect(() => void load().then((page) => setPage(() => page)), [load]);
  return (
    <div class="desk">
      <Bar desk={desk} sections />
      {Page ? <Page /> : <p class="soft pad">{say.loading}</p>}
    </div>
  );
}

function Bar({ desk, sections }: { desk: Desk; sections: boolean }) {
  const open = desk.vault.value.state === 'open';
  const section = desk.section.value;
  return (
    <header class="bar">
      <p class="brand">
        <Icon name="paper" /> {say.product}
      </p>
      {sections && (
        <nav class="sections" aria-label={say.sections.title}>
          {SECTIONS.map((one) => (
            <Button
              key={one}
              kind="quiet"
              aria-current={section === one ? 'page' : undefined}
              onClick={() => (desk.section.value = one)}
            >
              {say.sections[one]}
            </Button>
          ))}
        </nav>
      )}
      {open && (
        <>
          <Button kind="quiet" icon="office" onClick={() => desk.openOffice()}>
            {say.office.open}
          </Button>
          <Button icon="lock" title={say.lockHint} onClick={() => void desk.lock()}>
            {say.lock}
          </Button>
        </>
      )}
    </header>
  );
}

function Main({ desk, tools, today, load }: Props) {
  const [forgot, setForgot] = useState(false);
  const vault = desk.vault.value;
  const sections = load !== undefined;
  if (vault.state === 'open') return <Open desk={desk} tools={tools} today={today} sections={sections} />;
  return (
    <div class="gate-page">
      <p class="brand">
        <Icon name="paper" /> {say.product}
      </p>
      <main class="card">
        {vault.state === 'loading' && <p class="soft">{say.loading}</p>}
        {vault.state === 'new' && <FirstRun desk={desk} tools={tools} />}
        {vault.state === 'locked' && (
          <div class="gate">
            <h1>{say.unlock.title}</h1>
            <p class="soft">{say.unlock.typing}</p>
            <Unlock
              unlock={(passphrase) => desk.unlock(passphrase)}
              retryAt={vault.retryAt}
              now={() => desk.world.now()}
              onForgot={() => setForgot(true)}
            />
          </div>
        )}
        {vault.state === 'refused' && (
          <div class="gate">
            <Notice tone="error" alert>
              {refusal(vault.reason)}
            </Notice>
            <Button onClick={() => void desk.refresh()}>{say.retry}</Button>
          </div>
        )}
        {sections && vault.state !== 'loading' && (
          <div class="beside">
            <div class="row">
              <Button icon="search" onClick={() => (desk.section.value = 'procedures')}>
                {say.sections.look}
              </Button>
              <Button icon="paper" onClick={() => (desk.section.value = 'rules')}>
                {say.sections.lookRules}
              </Button>
            </div>
            <p class="soft small">{say.sections.lookHint}</p>
          </div>
        )}
      </main>
      {forgot && vault.state === 'locked' && (
        <EraseDialog
          onClose={() => setForgot(false)}
          onErase={() => {
            setForgot(false);
            void desk.erase();
          }}
        />
      )}
    </div>
  );
}

function Open({ desk, tools, today, sections }: Omit<Props, 'load'> & { sections: boolean }) {
  const [dialog, setDialog] = useState<'export' | 'import' | null>(null);
  const { value: view } = desk.view;
  const close = () => setDialog(null);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element | null)?.closest('input, textarea')) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.list input[type=search]')?.focus();
    };
    document.addEventListener('keydown', find);
    return () => document.removeEventListener('keydown', find);
  }, []);
  return (
    <div class="desk">
      <Bar desk={desk} sections={sections} />
      <DraftList desk={desk} today={today} onImport={() => setDialog('import')} />
      <main>
        {view.kind === 'draft' && (
          <DraftView desk={desk} today={today} onExport={() => setDialog('export')} />
        )}
        {view.kind === 'office' && <OfficeForm desk={desk} />}
        {view.kind === 'empty' && <Empty none={desk.drafts.value?.length === 0} />}
      </main>
      {dialog === 'import' && (
        <ImportDialog onImport={(content, pass) => desk.import(content, pass)} onClose={close} />
      )}
      {dialog === 'export' && view.kind === 'draft' && (
        <ExportDialog onExport={(pass) => desk.export(view.id, pass)} onClose={close} tools={tools} />
      )}
    </div>
  );
}

function Empty({ none }: { none: boolean }) {
  return (
    <div class="empty">
      <Icon name="paper" />
      <h1>{none ? say.list.empty : say.list.choose}</h1>
      <p class="soft">{none ? say.list.emptyHelp : say.list.chooseHelp}</p>
    </div>
  );
}
