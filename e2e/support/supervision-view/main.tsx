/** Mounts "Giám sát" with an office of synthetic dossiers; `window.open(page, about)` goes to a place, `window.as(n)` is the clerk of counter n. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Host, type PageName } from '../../../components/supervision/host';
import { SupervisionPage } from '../../../components/supervision/page';
import { speakable } from '../speak-view';
import '../../../components/desk/desk.css';
import '../../../components/desk/catalogue/catalogue.css';
import { openLedger } from '../../../tests/register/house';
import { CLERKS, sampleRows } from '../../../tests/register/sample';
import { supervisionWorld } from '../../../tests/register/world';
import type { LedgerApi } from '../../../utils/register/api';
import { told } from '../../../utils/register/told';
import { printOf } from '../../../utils/supervision/register/ticks';
import type { RegisterRow } from '../../../utils/supervision/register/types';

speakable();

const ROLES = ['subject.fullName', 'subject.birthDate', 'mother.personalId', 'subject.birthPlace'];

/** Papers by the ids of the real pack, fields by real roles: what stands on a sheet is what clerks read. */
async function rowsOf(pack: (code: string) => Promise<{ papers: { id: string }[] } | null>) {
  return Promise.all(
    sampleRows(800).map(async (row): Promise<RegisterRow> => {
      const papers = (await pack(row.procedure))?.papers ?? [];
      return {
        ...row,
        fields: ROLES.map((role, n) => ({
          role,
          print: `p${n}${row.id}`.slice(0, 40).replace(/[^\w-]/g, ''),
        })),
        papers: papers.slice(0, 4).map(({ id }, n) => ({
          id,
          state: (['received', 'received', 'missing', 'received'] as const)[n]!,
          source: (['scan', 'paper', 'paper', 'data'] as const)[n]!,
          print: '',
        })),
      };
    }),
  );
}

declare global {
  interface Window {
    place(page: PageName, about?: string): void;
    as(counter: number): Promise<void>;
    ledger: LedgerApi;
    ready: boolean;
    about(): string;
    printOf: typeof printOf;
    now(): number;
  }
}

const probe = await supervisionWorld([], { me: CLERKS[3]! });
const house = await supervisionWorld(await rowsOf((code) => probe.world.pack(code)), { me: CLERKS[3]! });
let host = new Host(house.world, () => undefined);
const root = document.getElementById('desk')!;
const draw = (): void =>
  render(
    <div class="desk">
      <header class="bar">
        <span class="brand">Sổ tay Một cửa</span>
      </header>
      <SupervisionPage host={host} />
    </div>,
    root,
  );
window.place = (page, about = '') => host.show(page, about);
window.about = () => host.about.value;
window.ledger = house.ledger;
window.printOf = printOf;
window.now = () => house.clock.now;
window.as = async (counter) => {
  const clerk = CLERKS[counter - 1]!;
  const { ledger } = await openLedger([], {
    access: { ...house.access, clerk },
    database: house.database,
    now: () => house.clock.now,
  });
  await ledger.byCodes([]);
  const changed = signal(0);
  const api = told(ledger, () => changed.value++);
  window.ledger = api;
  render(null, root);
  host = new Host({ ...house.world, me: signal(clerk), changed, ledger: api }, () => undefined);
  draw();
};
draw();
window.ready = true;
