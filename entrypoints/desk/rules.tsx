/** The desk's section of rules with its real world: the packed book, the office's settings, the address of the page. */
import { browser } from 'wxt/browser';
import type { DeskWorld } from '@/components/desk/model';
import { RuleBookModel } from '@/components/desk/rules/model';
import { RuleBookPage } from '@/components/desk/rules/page';
import { POLICY_KEY, RULE_BOOK_FILE } from '@/utils/core/rule-book';
import type { Read } from '@/utils/procedures/catalogue';
import { hasNewerSettings, loadDecisions, saveDecisions } from '@/utils/store/settings';

/** @param today ISO day in Vietnam. */
export function rules(
  read: Read,
  { download, managed }: Pick<DeskWorld, 'download' | 'managed'>,
  today: () => string,
) {
  const model = new RuleBookModel({
    read: async () => JSON.parse(String(await read(RULE_BOOK_FILE).catch(() => 'null'))),
    load: loadDecisions,
    save: saveDecisions,
    hasNewerSettings,
    download,
    print: () => window.print(),
    today,
    ...(managed && { managed }),
    shown: (id) => history.replaceState(null, '', id === null ? '#rules' : `#rule=${id}`),
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (POLICY_KEY in changes) void model.reload();
  });
  void model.load();
  return { model, Page: () => <RuleBookPage model={model} /> };
}
