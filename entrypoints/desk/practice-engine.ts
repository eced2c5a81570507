/** The engine of practice over the extension's packed files; each is read once, when it is first wanted. */
import { calendarOf, CALENDAR_FILE } from '@/utils/calendar/calendar-of';
import type { Calendar } from '@/utils/calendar/types';
import type { Pack } from '@/utils/core/pack';
import { unitsOf, UNITS_FILE, type Units } from '@/utils/core/units';
import { texts } from '@/utils/i18n';
import { official } from '@/utils/i18n/area';
import { loadIndex, loadPack, type Read } from '@/utils/procedures/catalogue';
import { readScenario } from '@/utils/practice/scenario';
import type { Scenario } from '@/utils/practice/types';
import type { KeyWorld, World } from '@/utils/practice/world';

/** Written by people; each is read as if it came from somebody else. */
const SCENARIOS_FILE = '/practice/scenarios.json';

/** A promise that is made once; a file that could not be read is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}

export function practiceEngine(read: Read) {
  const json = async (path: string): Promise<unknown> => JSON.parse(String(await read(path)));
  const packs = new Map<string, Promise<Pack | null>>();
  function pack(code: string): Promise<Pack | null> {
    const known = packs.get(code) ?? loadPack(code, read).then((found) => (found.ok ? found.value : null));
    packs.set(code, known);
    return known;
  }
  const calendar = once(async (): Promise<Calendar> => {
    const found = calendarOf(await json(CALENDAR_FILE));
    if (!found.ok) throw new Error('no calendar');
    return found.calendar;
  });
  const units = once(async (): Promise<Units> => {
    const found = unitsOf(await json(UNITS_FILE));
    if (!found) throw new Error('no units');
    return found;
  });
  const codes = once(async (): Promise<readonly string[]> => {
    const index = await loadIndex(read);
    if (!index.ok) throw new Error('no index');
    return index.value.procedures.map(({ code }) => code);
  });
  const keyWorld = async (wanted: readonly string[]): Promise<KeyWorld> => {
    const all = await Promise.all(wanted.map(pack));
    return {
      packs: new Map(all.flatMap((one) => (one ? [[one.code, one] as const] : []))),
      units: await units(),
      calendar: await calendar(),
    };
  };
  return {
    pack,
    calendar,
    codes,
    keyWorld,
    /** Those that do not read are left out. */
    async scenarios(): Promise<readonly Scenario[]> {
      const { scenarios } = (await json(SCENARIOS_FILE)) as { scenarios: readonly unknown[] };
      return scenarios.flatMap((one) => {
        const found = readScenario(one);
        return found.ok ? [found.scenario] : [];
      });
    },
    /** Always with all packs: which there are decides what a seed gives. */
    async world(scenarios: readonly Scenario[] = []): Promise<World> {
      // citizens speak and write Vietnamese; and one seed is one case, whatever the screen speaks
      const { role } = official(texts.common);
      return {
        ...(await keyWorld(await codes())),
        say: official(texts.practiceSpeech),
        label: role,
        scenarios,
      };
    },
  };
}
