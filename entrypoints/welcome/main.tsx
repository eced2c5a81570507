/** The welcome with its real world: the engine of practice over packed files, the browser's keys, the desk behind it. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { lazily } from '@/components/panel/lazily';
import { Welcome } from '@/components/welcome/welcome';
import { WELCOME_KEYS, type Trial, type WelcomeWorld } from '@/components/welcome/world';
import { texts } from '@/utils/i18n';
import { readOwnFile } from '@/entrypoints/pages/own-files';
import { ask } from '@/utils/messaging/client';
import { watchTroubles } from '@/utils/messaging/trouble';
import { PORTAL_HOSTS } from '@/utils/portals';
import { isOff } from '@/utils/store/managed';
import { chooseLanguage, followLanguage } from '../pages/language';

watchTroubles('welcome');

/** "Sinh viên thuê trọ": a short form, one person, nothing that is not right but what we make wrong. */
const SCENARIO = 'hand-05';
const WRONG = 'subject.personalId';

async function trial(): Promise<Trial | null> {
  const { practiceEngine } = await import('../desk/practice-engine');
  const engine = practiceEngine(readOwnFile);
  const scenario = (await engine.scenarios()).find(({ id }) => id === SCENARIO);
  const pack = scenario && (await engine.pack(scenario.procedure));
  if (!scenario || !pack) return null;
  const asked = new Set<string>(scenario.fields);
  const facts = scenario.folder.flatMap((paper) => paper.facts.filter(({ role }) => role && asked.has(role)));
  // of what several papers say the first holds: the declaration
  const said = new Map(facts.toReversed().map(({ role, value }) => [role, value]));
  const right = said.get(WRONG);
  if (!right) return null;
  const start = { ...Object.fromEntries(said), [WRONG]: right.slice(0, -1) };
  return { scenario, pack, start, role: WRONG, right };
}

async function keys() {
  const all = await browser.commands.getAll();
  return Object.fromEntries(
    WELCOME_KEYS.map((name) => [name, all.find((one) => one.name === name)?.shortcut ?? '']),
  );
}

const world: WelcomeWorld = {
  ...(!(await isOff('practice')) && { trial }),
  Stage: lazily(async () => (await import('../desk/practice-stage')).Stage),
  portals: PORTAL_HOSTS,
  keys,
  async hasPassphrase() {
    const vault = await ask({ type: 'vault.state' });
    return vault.ok && vault.value.state !== 'new';
  },
  openDesk: (place) => location.assign(place ? `/desk.html#${place}` : '/desk.html'),
  chooseLanguage: (language) => void chooseLanguage(language),
};

const root = document.getElementById('welcome') as HTMLElement;
const entitle = (): void => {
  document.title = `${texts.welcome.title} · ${texts.welcome.product}`;
};
await followLanguage(root, entitle);
entitle();
render(<Welcome world={world} />, root);
