/** The desk's section of procedures with its real world: the office's catalogue, the built-in files, the browser. */
import { browser } from 'wxt/browser';
import { CataloguePage } from '@/components/desk/catalogue/page';
import { CatalogueModel } from '@/components/desk/catalogue/model';
import type { DeskWorld } from '@/components/desk/model';
import { openCatalogue } from '@/utils/catalogue/catalogue';
import { CatalogueFault, type CatalogueProblem } from '@/utils/catalogue/types';
import { Refusal } from '@/utils/messaging/refusal';
import { isOff } from '@/utils/store/managed';
import { loadIndex, loadPack, type Read } from '@/utils/procedures/catalogue';
import { KNOWN_FILE, knownProcedures } from '@/utils/procedures/known';
import { loadBuiltIn } from '@/utils/records/built-in';
import { loadAskPortal, saveAskPortal } from '@/utils/store/settings';
import { askPortal } from './ask-portal';

const office = openCatalogue();

/** What is not the catalogue's own refusal is a browser that does not let us in. */
const problemOf = (error: unknown): CatalogueProblem =>
  error instanceof CatalogueFault ? error.problem : 'unavailable';

export function procedures(
  read: Read,
  { download, now, managed }: Pick<DeskWorld, 'download' | 'now' | 'managed'>,
) {
  const builtIn = (code: string) => loadBuiltIn(code, read);
  const model = new CatalogueModel({
    known: async () => knownProcedures(JSON.parse(String(await read(KNOWN_FILE)))),
    packs: async () => {
      const index = await loadIndex(read);
      return index.ok ? index.value.procedures : [];
    },
    async pack(code) {
      const pack = await loadPack(code, read);
      return pack.ok ? pack.value : null;
    },
    builtIn,
    office,
    problemOf,
    importing: {
      before: async (code) => (await office.record(code)) ?? (await builtIn(code)),
      store: async (imported, files) =>
        (await isOff('importRecords'))
          ? 'switched-off'
          : office.store(imported, files, now()).then(() => null, problemOf),
      ...(managed && { managed }),
      download,
      now,
      portal: {
        allowed: loadAskPortal,
        allow: saveAskPortal,
        async post(path, body) {
          // it may have been switched off while this page was open
          if (!(await loadAskPortal())) throw new Refusal('switched-off');
          return askPortal(path, body);
        },
        codes: () => [model.selected.value ?? [...model.favourites.value]].flat(),
        wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      },
    },
    openNotice: (code) => void browser.tabs.create({ url: `/print.html#notice=${code}` }),
    now,
  });
  const loadImport = async () => (await import('@/components/desk/import/import-dialog')).RecordImportDialog;
  void model.load();
  return { model, Page: () => <CataloguePage model={model} loadImport={loadImport} /> };
}
