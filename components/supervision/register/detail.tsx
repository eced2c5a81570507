import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../../utils/core/pack';
import type { RowDetail } from '../../../utils/register/api';
import { texts } from '../../../utils/i18n';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { Host } from '../host';
import { Acts } from './acts';
import { dayText, momentText } from './dates';
import type { Act } from './edit';
import { EraseDialog } from './erase';
import { HandedIn } from './handed-in';
import { History } from './history';
import { Timeline } from './timeline';
import { CLASS_LOOK, clerkName, figure, procedureName } from './words';
import './detail.css';

const say = texts.registerPage.detail;

type State = RowDetail | 'gone' | 'failed' | null;

/** The row asked for, asked again whenever something has changed. What was shown stays until the answer is there. */
function useRow({ world }: Host, key: string): State {
  const [state, setState] = useState<State>(null);
  const changed = world.changed.value;
  useEffect(() => {
    let wanted = true;
    world.ledger.row(key, world.now()).then(
      (view) => wanted && setState(view ?? 'gone'),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [key, changed]);
  return state;
}

function usePack({ world }: Host, code: string): Pack | null {
  const [pack, setPack] = useState<Pack | null>(null);
  useEffect(() => {
    let wanted = true;
    world.pack(code).then(
      (found) => wanted && setPack(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [code]);
  return pack;
}

interface Props {
  host: Host;
  /** `keyOf(row)`. */
  about: string;
  act: Act | null;
  onAct(act: Act | null): void;
  onClose(): void;
}

/** One dossier, beside the list. */
export function DetailView(props: Props) {
  const state = useRow(props.host, props.about);
  const view = typeof state === 'object' ? state : null;
  return (
    <aside class="register-detail" aria-label={say.title}>
      <header class="row spread">
        <h2 tabIndex={-1}>{view ? view.row.code || texts.registerPage.noCode : say.title}</h2>
        <Button kind="quiet" small icon="close" label={texts.desk.close} onClick={props.onClose} />
      </header>
      {typeof state === 'string' && <Notice tone="warn">{say[state]}</Notice>}
      {view && <Whole {...props} view={view} />}
    </aside>
  );
}

function Whole({ host, view, act, onAct, onClose }: Props & { view: RowDetail }) {
  const { world } = host;
  const { row } = view;
  const pack = usePack(host, row.procedure);
  const [erasing, setErasing] = useState(false);
  const look = CLASS_LOOK[view.due];
  return (
    <>
      <p class="row">
        <Badge tone={look.tone} icon={look.icon}>
          {texts.registerPage.class[view.due]}
        </Badge>
        {view.dueAt !== null && <span>{say.due(dayText(view.dueAt))}</span>}
      </p>
      {view.own ? (
        <Acts host={host} view={view} act={act} onAct={onAct} />
      ) : (
        <Notice>{texts.registerPage.edit.refused.machine}</Notice>
      )}
      <dl class="facts-of-row">
        <Fact name={texts.registerPage.columns.procedure}>
          <button
            type="button"
            class="link"
            onClick={() => world.go(`procedure=${encodeURIComponent(row.procedure)}`)}
          >
            {procedureName(row.procedure, world)}
          </button>{' '}
          <span class="soft small">{row.procedure}</span>
        </Fact>
        <Fact name={texts.registerPage.columns.clerk}>
          <bdi>{clerkName(row.clerk, world)}</bdi>
        </Fact>
        <Fact name={texts.registerPage.channel}>
          {texts.common.channel[row.channel]}
          {row.assisted && `, ${say.assisted}`}
        </Fact>
        <Fact name={texts.registerPage.columns.received}>{momentText(row.received)}</Fact>
        <Fact name={texts.registerPage.resultLabel}>{texts.registerPage.result[row.result]}</Fact>
        <Fact name={say.fee}>
          {row.fee === null ? say.noFee : row.fee === 0 ? say.free : say.vnd(figure(row.fee))}
          {row.fee !== 0 && `, ${texts.registerPage.paid[row.paid]}`}
        </Fact>
      </dl>
      <Timeline view={view} now={world.now()} />
      <HandedIn row={row} pack={pack} world={world} />
      <History host={host} row={row} pack={pack} />
      <div class="row">
        <OpenDraft key={row.id} host={host} id={row.id} />
        {view.own && (
          <Button kind="danger" small icon="trash" onClick={() => setErasing(true)}>
            {say.erase}
          </Button>
        )}
      </div>
      {erasing && (
        <EraseDialog
          host={host}
          view={view}
          onClose={(erased) => {
            setErasing(false);
            if (erased) onClose();
          }}
        />
      )}
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The draft goes after its term of keeping, the row stays: whether it is still here is only known by asking. */
function OpenDraft({ host: { world }, id }: { host: Host; id: string }) {
  const [gone, setGone] = useState(false);
  if (gone) return <span class="soft">{say.noDraft}</span>;
  const open = async (): Promise<void> => {
    if (await world.draft(id).catch(() => null)) world.go(`draft=${encodeURIComponent(id)}`);
    else setGone(true);
  };
  return (
    <Button small icon="open" onClick={() => void open()}>
      {say.openDraft}
    </Button>
  );
}
