/** Mounts the panel over a tab in memory, in a page of a real browser. */
import { render } from 'preact';
import { keepFocus } from '../../../components/ui/keep-focus';
import { useEffect, useState } from 'preact/hooks';
import index from '../../../public/procedures/index.json?raw';
import birth from '../../../public/procedures/1.001193.json?raw';
import marriage from '../../../public/procedures/1.000894.json?raw';
import known from '../../../public/reference/procedures.json?raw';
import holidays from '../../../public/reference/holidays.json?raw';
import units from '../../../public/reference/units-2025.json?raw';
import { PanelApp } from '../../../components/panel/app';
import { DueDate } from '../../../components/panel/due-date';
import { MORNING, TODAY, type Tab } from '../../../tests/panel/tab';
import type { Panel } from '../../../utils/session/panel/controller';
import { dueModel, type DueWorld } from '../../../utils/session/panel/due';
import { scenes } from './scenes';
import { speakable } from '../speak-view';
import '../../../components/ui/ui.css';
import '../../../components/panel/panel.css';

speakable();

const files: Readonly<Record<string, string>> = {
  '/procedures/index.json': index,
  '/procedures/1.001193.json': birth,
  '/procedures/1.000894.json': marriage,
  '/reference/procedures.json': known,
  '/reference/units-2025.json': units,
};

declare global {
  interface Window {
    panelTab?: Tab;
    showScene(scene: string): Promise<void>;
  }
}

/** An office that has set nothing, on the morning of the scenes. */
const world: DueWorld = {
  now: () => MORNING,
  loadCalendar: async () => JSON.parse(holidays),
  loadTime: async () => null,
  loadTerms: async () => ({}),
  saveTerms: async () => {},
};
function Due({ panel }: { panel: Panel }) {
  const [due] = useState(() => dueModel({ ...panel.dossier, ...panel }, world));
  useEffect(() => due.close, [due]);
  return (
    <DueDate
      due={due}
      published={panel.pack.value?.time.text ?? null}
      copy={panel.copy}
      openDesk={panel.openDesk}
    />
  );
}

window.showScene = async (scene) => {
  const root = document.createElement('div');
  root.id = 'panel';
  document.body.replaceChildren(root);
  keepFocus(root);
  const tab = await scenes[scene]!(async (path) => files[path]);
  window.panelTab = tab;
  render(<PanelApp panel={tab.panel} today={TODAY} Due={Due} />, root);
  await tab.settle();
};
