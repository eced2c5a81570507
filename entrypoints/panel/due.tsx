/** The due date with what it needs of the browser; fetched when a procedure is known. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DueDate } from '@/components/panel/due-date';
import { CALENDAR_FILE } from '@/utils/calendar/calendar-of';
import { readOwnJson } from '@/entrypoints/pages/own-files';
import type { Panel } from '@/utils/session/panel/controller';
import { dueModel, type DueWorld } from '@/utils/session/panel/due';
import { loadOfficeTerms, loadOfficeTime, saveOfficeTerms } from '@/utils/store/settings';
import { openPage } from './outside';

const world: DueWorld = {
  now: () => Date.now(),
  loadCalendar: () => readOwnJson(CALENDAR_FILE),
  loadTime: loadOfficeTime,
  loadTerms: loadOfficeTerms,
  saveTerms: saveOfficeTerms,
};

export function DueOfPanel({ panel }: { panel: Panel }) {
  const [due] = useState(() => dueModel({ ...panel.dossier, ...panel }, world));
  useEffect(() => {
    // what the office decides on the desk counts here at once
    const look = (): void => void due.tick();
    browser.storage.local.onChanged.addListener(look);
    return () => {
      browser.storage.local.onChanged.removeListener(look);
      due.close();
    };
  }, [due]);
  return (
    <DueDate
      due={due}
      published={panel.pack.value?.time.text ?? null}
      copy={panel.copy}
      openDesk={() => openPage('/desk.html#office')}
    />
  );
}
