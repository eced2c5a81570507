/** One-time tickets that pair a panel with the tab whose dock has loaded it. The dock draws them: its panel loads while we are told. */
import { inTurn, type MemoryArea } from '../store/memory-area';

const SLOT = 'nonces';
const LIFE_MS = 30_000;

interface Ticket {
  nonce: string;
  tabId: number;
  until: number;
}

export class Nonces {
  readonly #turn = inTurn();
  /** As they stand in the area, which is asked once per life of the worker. */
  #known: Ticket[] | null = null;

  constructor(
    private readonly area: MemoryArea,
    private readonly now: () => number,
  ) {}

  /** From here on this ticket (random enough that nobody guesses it) is good once, for this tab, for 30 seconds. */
  issue(nonce: string, tabId: number): Promise<void> {
    return this.#turn(async () =>
      this.#keep([...(await this.#valid()), { nonce, tabId, until: this.now() + LIFE_MS }]),
    );
  }

  /** Uses the ticket up. False: unknown, used, too old, or made for another tab (then it is used up as well). */
  redeem(nonce: string, tabId: number): Promise<boolean> {
    return this.#turn(async () => {
      const valid = await this.#valid();
      const ticket = valid.find((one) => one.nonce === nonce);
      if (!ticket) return false;
      // the panel does not wait until that is written down: here it is known
      void this.#keep(valid.filter((one) => one !== ticket)).catch(() => undefined);
      return ticket.tabId === tabId;
    });
  }

  async #valid(): Promise<Ticket[]> {
    this.#known ??= ((await this.area.get(SLOT))[SLOT] as Ticket[] | undefined) ?? [];
    const now = this.now();
    return this.#known.filter(({ until }) => until > now && until <= now + LIFE_MS);
  }

  #keep(tickets: Ticket[]): Promise<void> {
    this.#known = tickets;
    return this.area.set({ [SLOT]: tickets });
  }
}
