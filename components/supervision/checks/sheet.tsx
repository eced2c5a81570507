import type { KeyboardEvent } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { CheckResult } from '../../../utils/register/api';
import { isWriting } from '../../panel/hand';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { useArrival } from './arrival';
import { ReplaceDialog } from './replace-dialog';
import { freshOf, ReturnDialog } from './return-dialog';
import { SheetSection } from './sheet-section';
import { SheetModel, type Verdict } from './sheet-model';
import { momentText } from './sheet-words';
import { firstOf, inOrder, isOutOfTurn, nextOf } from './turns';
import { clerkText, procedureText } from './words';

const say = texts.checksPage.sheet;
const KEYS: Readonly<Record<string, Verdict>> = { '1': 'pass', '2': 'fail', '3': 'explain', '0': 'undone' };
const SECTIONS = ['paper', 'field', 'step'] as const;

/** The sheet of one dossier: item by item, by keys; then the next dossier in turn. */
export function SheetPage({
  host,
  result,
  under,
  rowKey,
}: {
  host: Host;
  result: CheckResult;
  under: string;
  rowKey: string;
}) {
  const { check, sheets } = result;
  const model = useMemo(() => new SheetModel(host, check, under, rowKey), [rowKey, under, check.ended]);
  const [failed, setFailed] = useState(false);
  const [asking, setAsking] = useState<'return' | 'replace' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const top = useArrival();
  useEffect(() => {
    model.load().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [model, host.world.changed.value]);
  const at = model.at.value;
  // the focus follows to the item that waits next, unless somebody is typing; behind the picture: which one is current each item draws itself
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[data-current] .verdicts button');
    if (model.failing.value === null && !isWriting(document.activeElement)) row?.focus();
  }, [at, model.failing.value, model.view.value === undefined]);

  const view = model.view.value;
  const { second } = firstOf(under);
  const back = (
    <Button kind="quiet" small icon="back" onClick={() => host.show('checks', check.id)}>
      {check.plan.name}
    </Button>
  );
  if (!view)
    return (
      <div ref={top} class="checks">
        {back}
        {failed ? (
          <Notice tone="error">{texts.checksPage.failed}</Notice>
        ) : view === null ? (
          <Notice tone="info">{say.none}</Notice>
        ) : (
          <p class="soft">{texts.checksPage.loading}</p>
        )}
      </div>
    );

  const { row } = view;
  const own = sheets.find(({ key }) => key === rowKey);
  const place = inOrder(sheets).findIndex(({ key }) => key === rowKey) + 1;
  const fresh = freshOf(row, check.id, model.ticks.value);
  const failures = model.ticks.value.filter(({ state }) => state === 'fail' || state === 'explain');
  const next = second ? null : nextOf(sheets, rowKey);
  const finish = async () => {
    if (!(await model.finish())) return;
    host.say(say.finished(row.code));
    if (failures.length === 0 && next) host.show('checks', `${under}/${next.key}`);
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
    const ticks = model.ticks.value;
    const from = ticks.findIndex(({ item }) => item === model.at.value);
    const verdict = KEYS[event.key];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (verdict && ticks[from]) model.press(ticks[from], verdict);
    else if (step !== 0 && ticks[from + step]) model.at.value = ticks[from + step]!.item;
    else return;
    event.preventDefault();
  };

  return (
    <div ref={top} class="checks">
      {back}
      <header class="check-stack">
        <h1 tabIndex={-1}>
          {say.title(row.code)} {second && <Badge>{say.second}</Badge>}
        </h1>
        <p class="soft">
          {[
            procedureText(row.procedure, host.world),
            clerkText(row.clerk, host.world),
            say.received(momentText(row.received)),
            own?.outcome?.how === 'risk'
              ? texts.checksPage.result.riskTitle
              : say.place(place, sheets.length),
          ].join(' · ')}
        </p>
        {own && own.why.length > 0 && (
          <p class="soft small">
            {say.signs(own.why.map((why) => texts.checksPage.risks[why as 'late'] ?? why).join(', '))}
          </p>
        )}
      </header>
      {model.closed.value && <Notice tone="info">{say.closed[model.closed.value]}</Notice>}
      {!second && isOutOfTurn(sheets, rowKey) && <Notice tone="warn">{say.outOfTurn}</Notice>}
      {model.done.value && <Notice tone="ok">{say.doneWhat}</Notice>}
      <p class="soft small">{say.keys}</p>
      <div ref={list} class="check-stack check-sheet" onKeyDown={keys}>
        {SECTIONS.map((kind) => (
          <SheetSection key={kind} kind={kind} model={model} row={row} />
        ))}
      </div>
      <footer class="row sheet-foot">
        {!model.done.value && model.closed.value === null && (
          <Button kind="primary" disabled={model.busy.value} onClick={() => void finish()}>
            {model.left.value.length === 0 ? say.finish : say.finishLeft(model.left.value.length)}
          </Button>
        )}
        {fresh.length > 0 && !second && model.closed.value === null && (
          <Button onClick={() => setAsking('return')}>{say.giveBack(fresh.length)}</Button>
        )}
        {model.done.value && next && (
          <Button kind="primary" icon="right" onClick={() => host.show('checks', `${under}/${next.key}`)}>
            {say.next(next.code)}
          </Button>
        )}
        {!second && !model.done.value && model.closed.value === null && own?.outcome?.how === 'random' && (
          <Button kind="quiet" onClick={() => setAsking('replace')}>
            {say.notHere}
          </Button>
        )}
      </footer>
      {asking === 'return' && (
        <ReturnDialog
          host={host}
          check={check.id}
          rowKey={rowKey}
          row={row}
          pack={model.pack.value}
          ticks={fresh}
          onClose={(made) => {
            setAsking(null);
            if (made) void model.load();
          }}
        />
      )}
      {asking === 'replace' && (
        <ReplaceDialog host={host} check={check.id} rowKey={rowKey} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}
