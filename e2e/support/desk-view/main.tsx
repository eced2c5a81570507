/** Mounts the desk over a background in memory, in a page of a real browser. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { keepFocus } from '../../../components/ui/keep-focus';
import { DeskApp } from '../../../components/desk/desk-app';
import { Desk, type DeskWorld } from '../../../components/desk/model';
import type { SealedFile } from '../../../utils/store/sealed-file';
import type { Draft } from '../../../utils/core/draft';
import { DraftHouse } from '../../../tests/desk/keeping-house';
import { dossier, idOf, T0 } from '../../../tests/store/backup-help';
import { speakable } from '../speak-view';
import '../../../components/desk/desk.css';

speakable();

const DAY = 24 * 3_600_000;
const NOTES = ['chờ giấy chứng sinh, hẹn 14 giờ', '', 'bổ sung bản sao trích lục', 'hẹn lại sáng mai', ''];
const PROCEDURES = new Map([
  ['1.001193', 'Đăng ký khai sinh'],
  ['1.000894', 'Đăng ký kết hôn'],
  ['1.000656', 'Đăng ký khai tử'],
]);
const CODES = [...PROCEDURES.keys(), null];

declare global {
  interface Window {
    keepingHouse: DraftHouse;
    keepingDesk: Desk;
    /** Shows the desk with so many drafts. */
    showDesk(drafts: number): Promise<void>;
    /** The file that is chosen next holds these. */
    nextFile(drafts: Draft[], flaws?: object): void;
    example(n: number): Draft;
  }
}

const example = (n: number): Draft => ({
  ...dossier(n),
  procedure: CODES[n % CODES.length]!,
  note: NOTES[n % NOTES.length]!,
  updatedAt: T0 - n * 23 * 60_000,
});

let file: { drafts: Draft[]; flaws: object } = { drafts: [], flaws: {} };
const lookInto = async (): Promise<SealedFile> => ({
  kdf: null as never,
  office: true,
  open: async () => ({
    bytes: 1_000,
    async *drafts() {
      for (const [at, draft] of file.drafts.entries()) yield { n: at + 1, draft, at: at + 1 };
      return { flaws: { cut: false, broken: 0, missing: 0, newer: 0, ...file.flaws }, madeAt: T0 - DAY };
    },
  }),
});

window.example = example;
window.nextFile = (drafts, flaws = {}) => (file = { drafts, flaws });
window.showDesk = async (count) => {
  const house = (window.keepingHouse = new DraftHouse());
  house.keep(...Array.from({ length: count }, (_, at) => example(at + 1)));
  house.more.set(idOf(2), {
    submittedAt: T0 - 4 * DAY,
    keepUntil: T0 + 3 * DAY,
    receipt: { code: 'H57.132-261116-0003', promised: '27/11/2026' },
  });
  house.more.set(idOf(4), { keepUntil: T0 + 2 * DAY });
  const root = document.createElement('div');
  root.id = 'desk';
  document.body.replaceChildren(root);
  keepFocus(root);
  const none = async () => null;
  const desk = (window.keepingDesk = new Desk({
    ask: house.ask as DeskWorld['ask'],
    derive: async (_passphrase, kdf) => ({ kek: '', kdf: kdf! }),
    keeping: {
      load: async () => ({ submittedDays: 7, untouchedDays: 30, lockMinutes: 5 }),
      save: async () => {},
      files: async () => ({
        lookInto,
        begin: async () => ({ head: '', add: async () => '', end: async () => '' }),
      }),
    },
    recovery: async () =>
      ({
        mark: async () => '7K2M-0QXF',
        read: async () => ({ kind: 'private', key: { secret: '', publicKey: '' } }),
      }) as never,
    procedures: signal(PROCEDURES),
    paperLabels: async () => new Map([['birth-certificate', 'Giấy chứng sinh']]),
    loadOffice: async () => ({ parentName: '', officeName: '', place: '', phone: '' }),
    saveOffice: async (office) => office,
    time: { load: none, save: async () => {}, calendar: none },
    openPrint: () => {},
    print: () => {},
    download: () => {},
    copy: async () => true,
    now: () => T0,
  }));
  const tools = { judge: () => 'good' as const, suggest: () => '' };
  render(<DeskApp desk={desk} tools={tools} today="2026-11-20" />, root);
  await desk.refresh();
};
