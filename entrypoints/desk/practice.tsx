/** The desk's section "Tập sự" with its real world: the engine over packed files, the record behind the background, the form's frames. */
import type { Desk } from '@/components/desk/model';
import { lazily } from '@/components/panel/lazily';
import { PracticeModel } from '@/components/practice/model';
import { PracticePage } from '@/components/practice/page';
import type { PracticeWorld } from '@/components/practice/world';
import type { Read } from '@/utils/procedures/catalogue';
import { keyOf } from '@/utils/practice/key';
import { mark } from '@/utils/practice/mark';
import { recordClient } from '@/utils/practice/record-client';
import { practiceEngine } from './practice-engine';

const loadAuthor = () => import('./practice-author');

/** @param today ISO day in Vietnam. */
export function practice(read: Read, desk: Desk, today: () => string) {
  const engine = practiceEngine(read);
  const { ask, procedures, download } = desk.world;
  const makeable = async () => (await import('@/utils/practice/generate')).MAKEABLE;
  const world: PracticeWorld = {
    async scenarios() {
      const { officeScenarios } = await loadAuthor();
      return [...(await engine.scenarios()), ...(await officeScenarios())];
    },
    makeable,
    async make({ procedure, level, seed }) {
      const { generate } = await import('@/utils/practice/generate');
      const wish = { ...(procedure && { procedure }), ...(level && { level }) };
      return generate(seed, 1, wish, await engine.world());
    },
    key: async (scenario) => keyOf(scenario, await engine.keyWorld([scenario.procedure])),
    mark: (scenario, key, answers, asked) => mark(scenario, key, answers, asked),
    async drills(items, seed) {
      const { drillsFor } = await import('@/utils/practice/drill');
      return drillsFor(items, seed, await engine.world(model.scenarios.value));
    },
    pack: engine.pack,
    calendar: () => engine.calendar().catch(() => null),
    names: procedures,
    record: recordClient(
      {
        read: () => ask({ type: 'practice.read' }),
        save: (record, rev) => ask({ type: 'practice.save', record, rev }),
        erase: () => ask({ type: 'practice.erase' }),
      },
      () => crypto.randomUUID(),
    ),
    Stage: lazily(async () => (await import('./practice-stage')).Stage),
    Author: lazily(async () => {
      const { generate } = await import('@/utils/practice/generate');
      const { authorPage } = await loadAuthor();
      return authorPage({
        codes: engine.codes,
        names: procedures,
        pack: engine.pack,
        make: async (procedure) =>
          (await makeable()).includes(procedure)
            ? generate(crypto.randomUUID(), 1, { procedure, traps: [] }, await engine.world())
            : null,
        keyWorld: engine.keyWorld,
        tryOut: (id) => void model.reloadScenarios().then(() => model.open(id)),
        changed: () => void model.reloadScenarios(),
        back: () => model.show('home'),
        download,
        today,
      });
    }),
    async who() {
      const office = await desk.world.loadOffice().catch(() => null);
      return { name: desk.clerk?.label ?? '', office: office?.officeName ?? '' };
    },
    now: () => desk.world.now(),
    random: (from, to) => from + (crypto.getRandomValues(new Uint32Array(1))[0]! % (to - from + 1)),
    shown: (id) => history.replaceState(null, '', id === null ? '#practice' : `#practice=${id}`),
    go: (address) => (location.hash = address),
    print: () => desk.world.print(),
  };
  const model: PracticeModel = new PracticeModel(world);
  // unlocked, locked: another record; another clerk: another trainee
  let clerk = desk.clerk?.id;
  desk.vault.subscribe(() => {
    const now = desk.clerk?.id ?? clerk;
    if (clerk !== undefined && now !== clerk) model.leave();
    clerk = now;
    void model.reload();
  });
  void loadAuthor().then(({ onOfficeScenarios }) => onOfficeScenarios(() => void model.reloadScenarios()));
  void model.load();
  return { model, Page: () => <PracticePage model={model} /> };
}
