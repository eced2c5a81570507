/** What the page "Máy khác" knows: this machine's card, the other machines, what is missing in their numbering. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { byName } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import type { KnownMachine, MachineCard } from '../../../utils/register/api';
import type { LedgerFault } from '../../../utils/supervision/register/ledger';
import type { ToastItem } from '../../ui/toast';
import type { Host } from '../host';

const say = texts.machinesPage;

export interface Own {
  card: MachineCard;
  mark: string;
}

export class MachinesModel {
  readonly #own = signal<Own | null>(null);
  readonly #machines = signal<readonly KnownMachine[] | null>(null);
  readonly #gaps = signal<readonly LedgerFault[]>([]);
  readonly own: ReadonlySignal<Own | null> = this.#own;
  readonly machines: ReadonlySignal<readonly KnownMachine[] | null> = this.#machines;
  readonly gaps: ReadonlySignal<readonly LedgerFault[]> = this.#gaps;

  constructor(readonly host: Host) {}
  get world() {
    return this.host.world;
  }
  get ledger() {
    return this.host.world.ledger;
  }
  get named(): boolean {
    return (this.#own.value?.card.label ?? '') !== '';
  }
  trusted(): readonly KnownMachine[] {
    return (this.#machines.value ?? []).filter(({ trusted }) => trusted);
  }
  labelOf(machine: string): string {
    return this.#machines.value?.find((one) => one.machine === machine)?.label ?? machine;
  }

  async load(): Promise<void> {
    await this.try(async () => {
      const [own, machines, gaps] = await Promise.all([
        this.ledger.card(),
        this.ledger.machines(),
        this.ledger.gaps(),
      ]);
      this.#own.value = own;
      this.#machines.value = machines.toSorted((a, b) => byName(a.label, b.label));
      this.#gaps.value = gaps;
    });
  }

  /** Names this machine. @returns whether its role is another now: the others have to trust it anew. */
  async name(label: string, role: MachineCard['role']): Promise<void> {
    const before = this.#own.value?.card;
    await this.try(async () => {
      this.#own.value = await this.ledger.card({ label, role });
      if (before && before.label !== '' && before.role !== role) this.host.say(say.own.roleChanged);
    });
  }

  async trust(machine: KnownMachine): Promise<void> {
    await this.try(async () => {
      await this.ledger.trust(machine.machine, true);
      await this.world.note('machine-trusted', 1);
      this.host.say(say.compare.trusted(machine.label));
    });
    await this.load();
  }
  async distrust(machine: KnownMachine): Promise<void> {
    await this.try(async () => {
      await this.ledger.trust(machine.machine, false);
      await this.world.note('machine-forgotten', 1);
      this.#undoable(say.known.distrusted(machine.label), () => this.trust(machine));
    });
    await this.load();
  }
  async forget(machine: KnownMachine, told: string = say.known.forgotten(machine.label)): Promise<void> {
    await this.try(async () => {
      await this.ledger.forget(machine.machine);
      await this.world.note('machine-forgotten', 1);
      this.#undoable(told, async () => {
        await this.try(() => this.ledger.learn(cardOf(machine)));
        await this.load();
      });
    });
    await this.load();
  }

  /** Does it; what goes wrong unexpectedly is said, and nothing is half shown. */
  async try(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch {
      this.host.say(say.failed);
      return false;
    }
  }

  #undoable(text: string, undo: () => Promise<void>): void {
    const action: ToastItem['action'] = {
      label: say.known.undo,
      run: () => {
        const toast = this.host.toasts.value.find((one) => one.action === action);
        if (toast) this.host.dismiss(toast.id);
        void undo();
      },
    };
    this.host.say(text, action);
  }
}

function cardOf(machine: KnownMachine): MachineCard {
  const { mark: _mark, since: _since, trusted: _trusted, took: _took, gave: _gave, ...card } = machine;
  return card;
}
