import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FolderPaper } from '../../utils/practice/types';
import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { MarkingContext } from './papers/marking';
import { nameOf, PaperPicture, PaperThumb } from './papers/picture';
import { Says, SaysThumb } from './says';
import type { Run } from './run';

const say = texts.practice.folder;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
/** Smallest and largest step of size. */
export const ZOOM = { least: -2, most: 4 } as const;

export const zoomBy = (run: Run, by: number): void => {
  run.zoom.value = Math.min(ZOOM.most, Math.max(ZOOM.least, run.zoom.value + by));
};

/** What the citizen has said and put on the counter: small pictures, one of them opened beside the work. */
export function Counter({ run }: { run: Run }) {
  const opened = run.opened.value;
  const { folder } = run.scenario;
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => strip.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    [opened],
  );
  const paper = folder.find(({ id }) => id === opened);
  return (
    <>
      <div
        ref={strip}
        class="counter-strip"
        role="tablist"
        aria-orientation="vertical"
        aria-label={`${say.title}: ${say.count(folder.length)}`}
        onKeyDown={(event) => moveAmongTabs(event, run)}
      >
        <Tab run={run} id="says" name={say.says} isFirst>
          <SaysThumb />
          <span class="tab-name" aria-hidden="true">
            {say.saysShort}
          </span>
        </Tab>
        {folder.map((one, at) => (
          <Tab key={one.id} run={run} id={one.id} name={say.paper(at + 1, nameOf(one))}>
            <PaperThumb paper={one} />
            <span class="tab-name" aria-hidden="true">
              {at + 1}
            </span>
          </Tab>
        ))}
      </div>
      {opened !== null && <Opened run={run} paper={paper} />}
    </>
  );
}

function Tab(props: { run: Run; id: string; name: string; isFirst?: boolean; children: ComponentChildren }) {
  const { run, id, name, isFirst = false } = props;
  const isOpened = run.opened.value === id;
  const isStop = isOpened || (run.opened.value === null && isFirst);
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      class="counter-tab"
      title={name}
      aria-selected={isOpened}
      aria-controls={isOpened ? 'counter-opened' : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => (run.opened.value = isOpened ? null : id)}
    >
      <span class="visually-hidden">{name}</span>
      {props.children}
    </button>
  );
}

function moveAmongTabs(event: KeyboardEvent & { currentTarget: HTMLElement }, run: Run): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const step = STEPS[event.key];
  const next =
    event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : step && tabs[Math.max(0, at + step)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  run.opened.value = next.id.slice('tab-'.length);
}

/** One paper large, or the words; leafed through and zoomed. */
function Opened({ run, paper }: { run: Run; paper: FolderPaper | undefined }) {
  const pane = useRef<HTMLDivElement>(null);
  const { folder } = run.scenario;
  const at = paper ? folder.indexOf(paper) : -1;
  useLayoutEffect(() => pane.current?.scrollTo(0, 0), [paper]);
  return (
    <section
      class="counter-opened"
      id="counter-opened"
      role="tabpanel"
      aria-labelledby={`tab-${run.opened.value}`}
    >
      <div class="counter-tools">
        <Button
          kind="quiet"
          small
          icon="back"
          label={say.previous}
          disabled={at < 0}
          onClick={() => run.leaf(-1)}
        />
        <span class="counter-name">{paper ? nameOf(paper) : say.says}</span>
        <Button
          kind="quiet"
          small
          icon="right"
          label={say.next}
          disabled={at === folder.length - 1}
          onClick={() => run.leaf(1)}
        />
        {paper && (
          <>
            <Zoom run={run} by={-1} />
            <Zoom run={run} by={1} />
          </>
        )}
        <Button kind="quiet" small icon="close" label={say.away} onClick={() => (run.opened.value = null)} />
      </div>
      <div
        ref={pane}
        class={`counter-pane zoom-${run.zoom.value + 2}`}
        tabIndex={0}
        role="group"
        aria-label={say.scroll}
      >
        <MarkingContext.Provider value={run.marking}>
          {paper ? <PaperPicture paper={paper} /> : <Says run={run} />}
        </MarkingContext.Provider>
      </div>
    </section>
  );
}

function Zoom({ run, by }: { run: Run; by: 1 | -1 }) {
  const name = by > 0 ? say.larger : say.smaller;
  const atEnd = run.zoom.value === (by > 0 ? ZOOM.most : ZOOM.least);
  return (
    <Button kind="quiet" small title={name} disabled={atEnd} onClick={() => zoomBy(run, by)}>
      <span aria-hidden="true">{by > 0 ? 'A+' : 'A−'}</span>
      <span class="visually-hidden">{name}</span>
    </Button>
  );
}
