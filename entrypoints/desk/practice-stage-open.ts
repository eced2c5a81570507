/** Opens the two frames of a stage and hears what the form says. Nothing is kept, nobody else is told. */
import { browser } from 'wxt/browser';
import type { StageProps, StageValues } from '@/components/practice/stage/types';
import type { Door, FormHandle, PanelHandle } from '@/entrypoints/practice-form/door';
import { portOf } from '@/entrypoints/practice-form/line';
import { communesOf, UNITS_FILE, unitsOf } from '@/utils/core/units';
import { nameOn } from '@/utils/core/unit-names';
import { readOwnFile, readOwnJson } from '@/entrypoints/pages/own-files';
import { spokenLanguage } from '@/utils/i18n/area';
import type { Language } from '@/utils/i18n/speak';
import type { Report } from '@/utils/messaging/protocol';
import { formOf, type Wards } from '@/utils/practice/form';
import { links } from '@/utils/session/panel/links';
import { pageModel } from '@/utils/session/panel/page';

export const PAGE = '/practice-form.html';

export interface OpenStage {
  /** With `true` the panel tells of no problems. */
  silence(silent: boolean): void;
  speak(language: Language): void;
}

/** Lists of places as portals have them on that day (ISO); empty where the file cannot be read: then they are written. */
async function wardsOn(day: string): Promise<Wards> {
  const units = unitsOf(await readOwnJson(UNITS_FILE));
  if (!units) return {};
  return Object.fromEntries(
    units.provinces.map((province, at) => [
      nameOn(province, day),
      communesOf(units, at).map((commune) => nameOn(commune, day)),
    ]),
  );
}

/** @param signal ends it: ports are closed, the frames' own pages go with their frames. */
export async function openStage(
  { scenario, pack, family, cases = scenario.cases, start = {}, feedback }: StageProps,
  form: Door,
  panel: Door,
  onValues: (values: StageValues) => void,
  signal: AbortSignal,
): Promise<OpenStage> {
  const now = Date.parse(`${scenario.day}T${scenario.time}:00+07:00`);
  const language = spokenLanguage();
  const wards = await wardsOn(scenario.day);
  const spec = formOf(scenario, pack, Object.keys(wards));
  const left: FormHandle = await form.form(JSON.stringify({ family, spec, wards, start, now, language }));
  signal.throwIfAborted();
  const right: PanelHandle = await panel.panel(
    JSON.stringify({
      pack,
      cases,
      day: scenario.day,
      now,
      language,
      frames: left.frames,
      silent: feedback === 'end',
    }),
    {
      connect: (frameId) => left.connect(frameId),
      read: readOwnFile,
      openRule: (id) =>
        void browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#rule=${id}` as never) }),
    },
  );
  left.onCommand((command) => right.command(command));
  const heard = listen(left, new Set(scenario.fields), onValues);
  const end = (): void => {
    heard.close();
    right.close();
    left.close();
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
  return {
    silence: (silent) => right.silence(silent),
    speak: (next) => void right.speak(next),
  };
}

/** Reads along as a panel does: what the adapter sees is what the rules see, and what the trainee's answer is. */
function listen(form: FormHandle, asked: ReadonlySet<string>, onValues: (values: StageValues) => void) {
  const page = pageModel();
  let last = '';
  const tell = (): void => {
    const values: Record<string, string> = {};
    for (const { field } of page.placed.value)
      if (field.role && asked.has(field.role) && (field.visible || !(field.role in values)))
        values[field.role] = field.value;
    const text = JSON.stringify(values);
    if (text === last) return;
    last = text;
    onValues(values);
  };
  const ports = links({
    connect: (frameId) => portOf(form.connect(frameId)),
    onReport(frameId, report: Report) {
      if (report.t === 'snapshot') page.take(frameId, report.snapshot);
      else if (report.t === 'fields') page.patch(frameId, report.fields, report.gone);
      else return;
      tell();
    },
    onGone: (frameId) => page.drop(frameId),
    later: (fn, ms) => {
      const timer = setTimeout(fn, ms);
      return () => clearTimeout(timer);
    },
  });
  ports.set(form.frames.map((frameId, at) => ({ frameId, top: at === 0 })));
  return ports;
}
