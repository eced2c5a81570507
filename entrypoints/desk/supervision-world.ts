/** The real world of "Giám sát": the register follows the vault, its worker lives as long as somebody has it open. */
import { computed, effect, signal, untracked } from '@preact/signals';
import type { Desk } from '@/components/desk/model';
import type { LedgerState, SupervisionWorld } from '@/components/supervision/world';
import { calendarOf } from '@/utils/calendar/calendar-of';
import { DEFAULT_OFFICE } from '@/utils/calendar/office';
import { onBroadcast } from '@/utils/messaging/client';
import type { Access, Loaded } from '@/utils/register/api';
import { told } from '@/utils/register/told';
import { registerDoor } from './register-door';

const NOTHING: Loaded = { rows: 0, of: 0, damaged: 0 };

/** @param today ISO day in Vietnam. */
export function supervisionWorld(desk: Desk, today: () => string): SupervisionWorld {
  const { ask, time, download, copy, print, loadOffice, now, procedures } = desk.world;
  const state = signal<LedgerState>('locked');
  const access = signal<Omit<Access, 'key' | 'inbox'> | null>(null);
  const others = signal<ReadonlyMap<string, string>>(new Map());
  const loaded = signal(NOTHING);
  const changed = signal(0);
  const door = registerDoor();
  const ledger = told(door.ledger, (what) => {
    changed.value++;
    if (what === 'learn' || what === 'forget') void learnNames();
    if (what !== 'bundle') void tellTodo();
  });

  /** Whom it is open for, or being opened. */
  let holder: string | null = null;

  function close(): void {
    holder = null;
    door.end();
    access.value = null;
    loaded.value = NOTHING;
    state.value = 'locked';
  }

  async function open(clerk: string): Promise<void> {
    close();
    holder = clerk;
    state.value = 'opening';
    door.begin();
    const isStill = (): boolean => holder === clerk;
    try {
      const [answer, office, data] = await Promise.all([
        ask({ type: 'register.access' }),
        time.load(),
        time.calendar(),
      ]);
      if (!isStill()) return;
      if (!answer.ok || !answer.value) {
        state.value = answer.ok ? 'waiting' : stateOf(answer.reason);
        return;
      }
      const calendar = calendarOf(data);
      const { key: _key, inbox: _inbox, ...open } = answer.value;
      loaded.value = await ledger.open(
        answer.value,
        { office: office ?? DEFAULT_OFFICE, calendar: calendar.ok ? calendar.calendar : null },
        (news) => {
          if (!isStill()) return;
          loaded.value = news;
          changed.value++;
        },
      );
      if (!isStill()) return;
      access.value = open;
      state.value = 'ready';
      await Promise.all([fold(), learnNames()]);
    } catch (error) {
      if (isStill()) state.value = stateOf(error instanceof Error ? error.message : '');
    }
  }

  /** What was handed in since. Once more when something came while it went on. */
  let folding: 'no' | 'once' | 'again' = 'no';
  async function fold(): Promise<void> {
    if (folding !== 'no') folding = 'again';
    if (folding !== 'no' || state.value !== 'ready') return;
    do {
      folding = 'once';
      await ledger.fold().catch(() => undefined);
    } while ((folding as string) === 'again' && state.value === 'ready');
    folding = 'no';
  }

  /** How many findings wait for whom: what the overlay shows without opening the register. */
  async function tellTodo(): Promise<void> {
    const found = await ledger.findings({ states: ['returned'] }, now()).catch(() => null);
    if (!found || !access.value) return;
    const counts = new Map(
      access.value.clerks.map(({ id }) => [id, { clerk: id, count: 0, until: null as number | null }]),
    );
    for (const { finding } of found) {
      const one = counts.get(finding.with?.clerk ?? '');
      if (!one || !finding.with) continue;
      one.count++;
      one.until = Math.min(one.until ?? Infinity, finding.with.until);
    }
    await ask({ type: 'register.told', told: [...counts.values()] });
  }

  async function learnNames(): Promise<void> {
    const machines = await ledger.machines().catch(() => []);
    others.value = new Map(
      machines.flatMap(({ clerks = [] }) => clerks.map(({ id, label }) => [id, label] as const)),
    );
  }

  effect(() => {
    const vault = desk.vault.value;
    // switched off while it is open: its worker ends, and the key with it
    const clerk = vault.state === 'open' && !desk.isOff('supervision') ? vault.clerk : null;
    untracked(() => {
      if (clerk === null) close();
      // who waits for the key may have got it with a colleague's unlocking
      else if (clerk !== holder || state.value === 'waiting') void open(clerk);
    });
  });
  onBroadcast((news) => {
    if (news.type === 'broadcast.drafts') void fold();
  });

  return {
    state,
    me: computed(() => access.value?.clerk ?? null),
    loaded,
    changed,
    ledger,
    reopen: () => void (holder !== null && open(holder)),
    procedures,
    clerks: computed(
      () =>
        new Map([
          ...others.value,
          ...(access.value?.clerks ?? []).map(({ id, label }) => [id, label] as const),
        ]),
    ),
    pack: async (code) => (await (await import('../print/procedure')).loadProcedure(code, null)).pack,
    async draft(id) {
      const answer = await ask({ type: 'draft.open', id });
      return answer.ok ? answer.value : null;
    },
    office: loadOffice,
    note: async (what, count) => void (await ask({ type: 'audit.note', what, count })),
    async log(before) {
      // the first page is looked at; who asks on reads all of it
      const answer = await ask({ type: 'audit.list', ...(before !== undefined && { before, most: 1_000 }) });
      return answer.ok ? answer.value : null;
    },
    now,
    today,
    download,
    copy,
    print,
    go: (address) => (location.hash = address),
  };
}

const stateOf = (reason: string): LedgerState =>
  reason === 'locked' || reason === 'damaged' ? reason : 'failed';
