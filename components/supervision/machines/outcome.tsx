import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { MachinesModel } from './model';
import type { Taking } from './taking';
import { gapsOf } from './words';

const say = texts.machinesPage.take;
const COUNTS = ['added', 'changed', 'same', 'older', 'erased'] as const;
/** Conflicts that are listed at once. */
const STEP = 20;

/** What came of it in words: what changed, what to look at, what is still missing. */
export function Outcome({ model, taking }: { model: MachinesModel; taking: Taking }) {
  const counts = taking.counts.value;
  const told = COUNTS.filter((kind) => counts[kind] > 0).map((kind) => say.counts[kind](counts[kind]));
  const from = new Set(taking.chosen.value.flatMap(({ read }) => (read?.from ? [read.from.machine] : [])));
  const gaps = [...from].flatMap((machine) =>
    gapsOf(model.gaps.value, machine, shown(model.labelOf(machine), 60)),
  );
  return (
    <>
      {taking.step.value.step === 'done' && (
        <Notice tone="ok">
          <p>{say.done}</p>
          {told.length === 0 ? <p>{say.noChange}</p> : <List lines={told} />}
        </Notice>
      )}
      {taking.step.value.step === 'part' && told.length > 0 && <List lines={told} />}
      {counts.conflicts.length > 0 && <Conflicts model={model} keys={counts.conflicts} />}
      {gaps.length > 0 && (
        <Notice tone="warn">
          <List lines={gaps} />
        </Notice>
      )}
    </>
  );
}

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Dossiers that were changed in two places; each opens in the register. */
function Conflicts({ model, keys }: { model: MachinesModel; keys: readonly string[] }) {
  const [most, setMost] = useState(STEP);
  const [codes, setCodes] = useState<ReadonlyMap<string, string>>(new Map());
  const { world, ledger } = model;
  useEffect(() => {
    let wanted = true;
    const some = keys.slice(0, most);
    void model.try(async () => {
      const rows = await Promise.all(some.map((key) => ledger.row(key, world.now())));
      if (wanted) setCodes(new Map(rows.map((found, at) => [some[at]!, found?.row.code ?? ''])));
    });
    return () => {
      wanted = false;
    };
  }, [keys, most]);
  return (
    <Notice tone="warn">
      <p>{say.conflicts(keys.length)}</p>
      <ul class="conflicts">
        {keys.slice(0, most).map((key) => (
          <li key={key}>
            <Button kind="quiet" small onClick={() => model.host.show('register', key)}>
              {codes.get(key) || say.noCode}
            </Button>
          </li>
        ))}
      </ul>
      {keys.length > most && (
        <Button small kind="quiet" icon="down" onClick={() => setMost(most + STEP)}>
          {texts.keeping.more(keys.length - most)}
        </Button>
      )}
    </Notice>
  );
}
