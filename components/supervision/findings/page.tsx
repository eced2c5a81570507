import type { KeyboardEvent } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../../utils/core/pack';
import { texts } from '../../../utils/i18n';
import type { FindingView } from '../../../utils/register/api';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useAsked } from '../checks/asked';
import { usePacks } from '../checks/packs';
import { clerkText, dayText, itemText, procedureText } from '../checks/words';
import type { Host } from '../host';
import { FindingDetail } from './detail';
import { addressOf, countsOf, firstTab, shownOf, TABS, type Tab } from './filters';
import { stateText, whyText } from './words';
import '../checks/checks.css';
import './findings.css';

const say = texts.findingsPage;
const FIRST = 60;

/** What spot checks have found: what waits for my answer, what I have to judge, what is with others. */
export function FindingsPage({ host }: { host: Host }) {
  const { world } = host;
  const me = world.me.value?.id ?? '';
  const { value, failed, again } = useAsked(host, () => world.ledger.findings({}, world.now()), []);
  const [chosen, setTab] = useState<Tab | null>(null);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const about = host.about.value;
  const counts = countsOf(value ?? [], me);
  const tab = chosen ?? firstTab(counts);
  // the tab stays where the first answer has put it, also when its last finding is dealt with
  useEffect(() => {
    if (value && chosen === null) setTab(firstTab(counts));
  }, [value === undefined]);
  const wordsOf = ({ row }: FindingView): string =>
    [row.code, procedureText(row.procedure, world), clerkText(row.clerk, world)].join(' ');
  const found = shownOf(value ?? [], { tab, query, me, wordsOf });
  const shown = all ? found : found.slice(0, FIRST);
  const packs = usePacks(host, [...new Set(shown.map(({ row }) => row.procedure))]);
  // the register names a finding by its id alone
  const open = value?.find((view) => addressOf(view) === about || view.finding.id === about) ?? null;

  return (
    <div class="findings">
      <section class="check-stack" aria-label={say.title}>
        <h1 tabIndex={-1}>{say.title}</h1>
        <div class="row" role="group" aria-label={say.which}>
          {TABS.map((one) => (
            <Button key={one} small aria-pressed={one === tab} onClick={() => setTab(one)}>
              {say.tabs[one]} ({counts[one]})
            </Button>
          ))}
        </div>
        {(value?.length ?? 0) > 8 && (
          <Field
            label={say.find}
            hideLabel
            type="search"
            placeholder={say.find}
            value={query}
            onInput={setQuery}
          />
        )}
        {failed && (
          <>
            <Notice tone="error">{texts.checksPage.failed}</Notice>
            <Button onClick={again}>{texts.desk.retry}</Button>
          </>
        )}
        {!value && !failed && <p class="soft">{texts.checksPage.loading}</p>}
        {value && found.length === 0 && <p class="soft">{query === '' ? say.none[tab] : say.notFound}</p>}
        <ul class="finding-list" onKeyDown={moveByArrows}>
          {shown.map((view) => (
            <FindingRow
              key={addressOf(view)}
              host={host}
              view={view}
              pack={packs.find(({ code }) => code === view.row.procedure) ?? null}
              open={view === open}
            />
          ))}
        </ul>
        {!all && found.length > FIRST && (
          <Button kind="quiet" small icon="down" onClick={() => setAll(true)}>
            {texts.checksPage.result.more(found.length - FIRST)}
          </Button>
        )}
      </section>
      {open ? (
        <FindingDetail key={about} host={host} view={open} onChanged={again} />
      ) : about !== '' && value ? (
        <Notice tone="info">{say.unknown}</Notice>
      ) : (
        value && value.length > 0 && <p class="soft choose">{say.choose}</p>
      )}
    </div>
  );
}

function FindingRow(props: { host: Host; view: FindingView; pack: Pack | null; open: boolean }) {
  const { host, view, pack, open } = props;
  const { row, finding, overdue } = view;
  return (
    <li>
      <button
        type="button"
        class="finding-row"
        aria-current={open ? 'true' : undefined}
        onClick={() => host.show('findings', addressOf(view))}
      >
        <span class="row spread">
          <strong>{row.code}</strong>
          {overdue ? (
            <Badge tone="error" icon="clock">
              {say.overdue}
            </Badge>
          ) : (
            <Badge>{stateText(finding.state)}</Badge>
          )}
        </span>
        <span>
          {itemText(finding.made.item, pack)}: {whyText(finding.made.reason)}
        </span>
        <span class="soft small">
          {[
            procedureText(row.procedure, host.world),
            clerkText(row.clerk, host.world),
            finding.with && say.until(dayText(finding.with.until)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}

/** ↑ ↓ go from finding to finding. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-row')];
  const next = rows[rows.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
