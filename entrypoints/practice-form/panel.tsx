/** The panel beside a practice form: the one of the dock, with a world in memory. Its page is its own, so its looks are as at work. */
import { render } from 'preact';
import { PanelApp } from '@/components/panel/app';
import { loadIndex } from '@/utils/procedures/catalogue';
import { speakOnPage } from '@/components/ui/page-language';
import { redraw } from '@/components/ui/redraw';
import { languageOf, type Language } from '@/utils/i18n/speak';
import { practiceStage as t } from '@/utils/i18n/vi/practice-stage';
import type { Report } from '@/utils/messaging/protocol';
import { panelController, type PanelWorld } from '@/utils/session/panel/controller';
import type { PanelHandle, PanelNeeds, PanelTask } from './door';
import { hearKeys, type Command } from './keys';
import { portOf } from './line';
import { memory } from './memory';
import '@/components/ui/ui.css';
import '@/components/panel/panel.css';
import './practice-panel.css';

/** There are no drafts here. */
const TABS = ['papers', 'problems'] as const;
/** The promised day is the trainee's to find. */
const NoDue = () => null;

export async function openPanel(root: HTMLElement, text: string, needs: PanelNeeds): Promise<PanelHandle> {
  const task = JSON.parse(text) as PanelTask;
  const { pack, cases, day, now, frames } = task;
  let { silent } = task;
  const say = async (language: Language): Promise<void> => {
    await speakOnPage(language);
    redraw(root);
    draw();
  };
  /** While remarks wait for the end, the panel sees the form and not what is typed: it has nothing to judge. */
  const pass = (message: unknown): unknown => {
    const report = message as Report;
    if (!silent || report.t === 'progress' || report.t === 'filled') return report;
    if (report.t !== 'snapshot') return null;
    const fields = report.snapshot.fields.map((field) => ({ ...field, value: '' }));
    return { ...report, snapshot: { ...report.snapshot, fields } };
  };
  const ask = memory(now);
  const panel = panelController(
    { tabId: 0, origin: '', frames: frames.map((frameId, at) => ({ frameId, top: at === 0 })) },
    {
      ...worldOf(task, needs),
      ask: ask as PanelWorld['ask'],
      connect: (id) => portOf(needs.connect(id), pass),
    },
  );
  const seen = { ...panel, check: () => silent || panel.check() } as typeof panel;
  const draw = (): void => {
    document.body.classList.toggle('silent', silent);
    render(
      <div id="panel">
        <p class="tap-su">
          <strong>{t.mark}</strong> {silent ? t.silent : t.panelNotice}
        </p>
        <PanelApp panel={seen} today={day} tabs={TABS} Due={NoDue} />
      </div>,
      root,
    );
  };
  const obey = (command: Command): void => {
    if (silent) return;
    if (command === 'check') panel.check();
    else panel.step(command === 'next' ? 1 : -1);
  };
  hearKeys(obey);
  await say(languageOf(task.language));
  void panel.pick(pack.code);
  // a form on the screen speaks for filing online; here it was said before how the citizen comes
  for (const { id, group } of pack.switches)
    if (cases.includes(id) || group === 'channel') void panel.dossier.choose(id, cases.includes(id));
  return {
    silence(next) {
      if (next === silent) return;
      silent = next;
      draw();
      void panel.refresh();
    },
    speak: say,
    command: obey,
    close() {
      panel.close();
      render(null, root);
    },
  };
}

function worldOf({ pack, day }: PanelTask, needs: PanelNeeds): Omit<PanelWorld, 'ask' | 'connect'> {
  const nothing = (): void => undefined;
  return {
    onBroadcast: () => nothing,
    async loadRules() {
      const [{ assess }, { announced }] = await Promise.all([
        import('@/utils/core/assess'),
        import('@/utils/core/announce'),
      ]);
      return { assess, announced };
    },
    loadIndex: () => loadIndex(needs.read),
    loadPack: async () => ({ ok: true, value: pack }),
    loadOfficial: async () => ({ ok: true, value: pack }),
    loadKnown: async () => [],
    async loadUnits() {
      const { UNITS_FILE, unitsOf } = await import('@/utils/core/units');
      return unitsOf(JSON.parse(await needs.read(UNITS_FILE)));
    },
    policy: { load: async () => new Map(), onChange: () => nothing },
    driftLog: { load: async () => ({}) as never, save: async () => undefined },
    copy: async () => false,
    download: nothing,
    version: '',
    today: () => day,
    clock: () => performance.now(),
    later(fn, ms) {
      const timer = setTimeout(fn, ms);
      return () => clearTimeout(timer);
    },
    openDesk: nothing,
    openRule: needs.openRule,
    openPrint: nothing,
  };
}
