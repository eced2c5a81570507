import { useComputed, useSignal, useSignalEffect, type Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from '../../utils/session/panel/controller';
import { Banners } from './banners';
import { Covered } from './covered';
import { Footer } from './footer';
import { isWriting } from './hand';
import { Header } from './header';
import { lazily } from './lazily';
import { Locked } from './locked';
import { Papers } from './papers';
import { TABS, Tabs, type TabId } from './tabs';
import { VerdictStrip, verdictOf } from './verdict';

// The first view is small; the rest comes when it is opened.
const loadProblems = async () => (await import('./problems')).Problems;
const Problems = lazily(loadProblems);
const Drafts = lazily(async () => (await import('./drafts')).Drafts);
const Keys = lazily(async () => (await import('./keys')).Keys);
const Picker = lazily(async () => (await import('./picker')).Picker);
const Learning = lazily(async () => (await import('./learning')).Learning);
const PreviewView = lazily(async () => (await import('./preview')).PreviewView);

type Dialog = 'picker' | 'keys' | null;
interface Part {
  panel: Panel;
  /** ISO day in Vietnam: times of today are written without the date. */
  today: string;
  /** Absent: all. */
  tabs?: readonly TabId[] | undefined;
}

/**
 * The whole panel. It shows signals of the controller and calls its acts; it decides nothing. Each part reads the
 * signals it shows, so that an acknowledged key redraws the saved line and nothing else.
 */
export function PanelApp({ panel, today, tabs, Due }: Part & { Due: ComponentType<{ panel: Panel }> }) {
  const tab = useSignal<TabId>('papers');
  const dialog = useSignal<Dialog>(null);
  // Wanted at the first mistake, which is soon: fetched behind the first judgement.
  const judged = useComputed(() => panel.assessment.value !== null).value;
  useEffect(() => void (judged && loadProblems()), [judged]);
  // "Kiểm tra" and the keys "next" and "previous" lead to the list of problems.
  useSignalEffect(() => {
    if (panel.call.value === 'summary') tab.value = 'problems';
  });
  useSignalEffect(() => {
    if (panel.cursor.value !== null) tab.value = 'problems';
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || dialog.value) return;
    if (event.key === 'Escape') panel.leave();
    else if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === '?') dialog.value = 'keys';
    else if (/^h$/i.test(event.key) && panel.learning.offered && panel.vault.value !== 'locked')
      panel.learning.toggle();
    else return;
    event.preventDefault();
  };
  if (panel.vault.value === 'locked')
    return (
      <div class="panel" onKeyDown={onKey}>
        <Locked
          saving={panel.saving.value}
          onDuty={panel.onDuty.value}
          today={today}
          called={panel.call.value !== null}
          onCalled={panel.answered}
          onDesk={panel.openDesk}
          onClose={() => panel.show(false)}
        />
      </div>
    );
  return (
    <div class={panel.shows.value ? 'panel' : 'panel coming'} onKeyDown={onKey}>
      <Head panel={panel} dialog={dialog} />
      <Covered panel={panel} />
      <Middle panel={panel} today={today} tabs={tabs} tab={tab} />
      {judged && panel.procedure.value && <Due panel={panel} />}
      <Foot panel={panel} today={today} dialog={dialog} />
      <Dialogs panel={panel} dialog={dialog} />
    </div>
  );
}

function Head({ panel, dialog }: { panel: Panel; dialog: Signal<Dialog> }) {
  return (
    <>
      <Header
        procedure={panel.procedure.value}
        hasVault={panel.vault.value === 'open'}
        onPick={() => {
          dialog.value = 'picker';
          void panel.know();
        }}
        onDesk={panel.openDesk}
        onClose={() => panel.show(false)}
      />
      <VerdictStrip verdict={verdict(panel)} onCheck={panel.check} />
    </>
  );
}

/** Made where it is drawn: another language comes with the drawing. */
function verdict(panel: Panel) {
  const problems = panel.problems.value;
  const open = problems.filter(({ issue }) => issue.ignored === null);
  return verdictOf({
    completeness: panel.assessment.value?.completeness ?? null,
    errors: open.filter(({ issue }) => issue.severity === 'error').length,
    warnings: open.filter(({ issue }) => issue.severity === 'warn').length,
    skipped: problems.length - open.length,
    checked: panel.checked.value,
    hasForm: panel.page.placed.value.length > 0,
    provisional: panel.assessment.value?.provisional ?? false,
  });
}

function Middle({ panel, today, tabs, tab }: Part & { tab: Signal<TabId> }) {
  const { restoring, jobs } = panel;
  const body = useRef<HTMLElement>(null);
  const learns = panel.learning.on.value;
  // who learns has no list of problems to be led to: it is one with the fields
  const called = panel.call.value === 'panel' || (learns && panel.call.value !== null);
  useEffect(() => {
    if (!called) return;
    body.current?.querySelector<HTMLElement>('[data-row][tabindex="0"], [role=tab][tabindex="0"]')?.focus();
    panel.answered();
  }, [called]);

  if (learns)
    return (
      <main class="panel-body" ref={body}>
        <Banners panel={panel} today={today} />
        <Learning panel={panel} />
      </main>
    );
  if (restoring.shown.value)
    return (
      <PreviewView
        preview={restoring.shown.value}
        ticked={restoring.ticked.value}
        origin={panel.origin}
        today={today}
        busy={jobs.job.value?.running ?? false}
        onTick={restoring.tick}
        onTickAll={restoring.tickAll}
        onApply={() => void restoring.apply()}
        onClose={restoring.close}
      />
    );
  return (
    <main class="panel-body" ref={body}>
      <Banners panel={panel} today={today} />
      <Sections panel={panel} today={today} tabs={tabs} tab={tab} />
    </main>
  );
}

function Sections({ panel, today, tabs = TABS, tab }: Part & { tab: Signal<TabId> }) {
  const counted = useComputed(
    () =>
      panel.problems.value.filter(({ issue }) => issue.ignored === null && issue.severity !== 'info').length,
  );
  return (
    <Tabs
      ids={tabs}
      current={tab.value}
      counts={{ problems: counted.value }}
      onSelect={(id) => (tab.value = id)}
    >
      {tab.value === 'papers' && <PapersOf panel={panel} />}
      {tab.value === 'problems' && <ProblemsOf panel={panel} />}
      {tab.value === 'draft' && <DraftsOf panel={panel} today={today} />}
    </Tabs>
  );
}

function PapersOf({ panel }: { panel: Panel }) {
  const snapshots = panel.page.page.value.frames.map(({ snapshot }) => snapshot);
  return (
    <Papers
      pack={panel.pack.value}
      noPack={panel.noPack.value}
      successor={panel.successor.value}
      outdated={panel.outdated.value}
      table={{
        rows: snapshots.flatMap(({ papers }) => papers),
        limits: snapshots.find(({ uploads }) => uploads)?.uploads ?? null,
        remembered: panel.remembered(),
        checked: panel.checked.value,
      }}
      rows={panel.assessment.value?.checklist ?? []}
      cases={panel.dossier.cases.value}
      choices={panel.dossier.choices.value}
      onChoose={panel.choose}
      onMark={panel.setPaper}
    />
  );
}

function ProblemsOf({ panel }: { panel: Panel }) {
  const unknown = useComputed(
    () => panel.page.placed.value.filter(({ field }) => field.role === null && field.visible).length,
  );
  return (
    <Problems
      problems={panel.problems.value}
      cursor={panel.cursor.value}
      checked={panel.checked.value}
      unknown={unknown.value}
      verdict={verdict(panel).headline}
      called={panel.call.value === 'summary'}
      onCalled={panel.answered}
      busy={panel.jobs.job.value?.running ?? false}
      onGo={panel.go}
      onFix={panel.fix}
      onIgnore={panel.ignore}
      onRule={panel.openRule}
      policy={panel.policy.value}
      coming={panel.coming.value}
      receivedOn={panel.day() < panel.today() ? panel.day() : null}
      onReceivedToday={() => panel.receive(panel.today(), null)}
    />
  );
}

function DraftsOf({ panel, today }: Part) {
  const { restoring, dossier } = panel;
  const vault = panel.vault.value;
  useEffect(() => void (vault === 'open' && restoring.refresh()), [vault]);
  return (
    <Drafts
      hasVault={vault === 'open'}
      drafts={restoring.others.value}
      own={dossier.draftId.value}
      refusal={restoring.refusal.value}
      note={dossier.note.value}
      today={today}
      onOpen={(id) => void restoring.open(id)}
      onNote={(text) => void dossier.setNote(text)}
      onPrint={(form) => void panel.print(form)}
      onDesk={panel.openDesk}
    />
  );
}

const Foot = ({ panel, today, dialog }: Part & { dialog: Signal<Dialog> }) => (
  <Footer
    saving={panel.saving.value}
    today={today}
    onDesk={panel.openDesk}
    onKeys={() => (dialog.value = 'keys')}
    updateWaits={panel.updateWaits.value}
    onUpdate={() => void panel.updateNow()}
    learning={
      panel.learning.offered
        ? {
            on: panel.learning.on.value,
            busy: panel.jobs.job.value?.running ?? false,
            toggle: panel.learning.toggle,
          }
        : null
    }
    shift={panel.vault.value === 'open' ? { drafts: panel.drafts, end: panel.endShift } : null}
  />
);

function Dialogs({ panel, dialog }: { panel: Panel; dialog: Signal<Dialog> }) {
  const close = (): void => {
    dialog.value = null;
  };
  if (dialog.value === 'keys') return <Keys onClose={close} />;
  if (dialog.value !== 'picker') return null;
  return (
    <Picker
      procedures={panel.procedures.value.procedures}
      current={panel.procedure.value?.code ?? null}
      hasPack={panel.hasPack}
      onPick={(code) => void panel.pick(code)}
      onClose={close}
    />
  );
}
