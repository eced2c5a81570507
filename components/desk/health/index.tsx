import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../../../utils/core/health';
import type { ManagedReport } from '../../../utils/core/managed-report';
import { supportName } from '../../../utils/core/support-file';
import { texts } from '../../../utils/i18n';
import { figure } from '../../../utils/i18n/format';
import { timeOf } from '../../panel/show';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { PolicyReport } from '../managed/report';
import { refusal } from '../model';
import { GROUPS, linesOf, todoCount, type Group, type Line } from './lines';
import { SupportDialog } from './support';
import './health.css';

const t = texts.health;

export interface HealthWorld {
  /** Looks at everything anew; what cannot be found out is null in it. */
  look(): Promise<{ health: Health; policy: ManagedReport }>;
  download(name: string, content: string): void;
  copy(text: string): Promise<boolean>;
}

/** How Sổ tay is doing on this PC, and what to do about it. Nothing of a citizen is on it, so it opens without a passphrase. */
export function HealthPage({ world }: { world: HealthWorld }) {
  const [seen, setSeen] = useState<Awaited<ReturnType<HealthWorld['look']>> | null>(null);
  const [busy, setBusy] = useState(false);
  const [sending, setSending] = useState(false);
  const look = async () => {
    setBusy(true);
    setSeen(await world.look());
    setBusy(false);
  };
  useEffect(() => void look(), []);
  if (!seen) return <p class="soft pad">{t.looking}</p>;
  const { health, policy } = seen;
  const lines = linesOf(health);
  const todo = todoCount(lines) + (policy.problems.length > 0 ? 1 : 0);
  return (
    <main class="health" aria-busy={busy}>
      <header class="row spread">
        <h1>{t.title}</h1>
        <span class="row">
          <span class="soft small">{t.at(timeOf(health.at, '', true))}</span>
          <Button small icon="undo" onClick={() => void look()}>
            {t.again}
          </Button>
        </span>
      </header>
      <Notice tone={todo === 0 ? 'ok' : 'warn'}>{todo === 0 ? t.fine : t.todo(todo)}</Notice>
      <div class="health-groups">
        {GROUPS.map((group) => (
          <GroupOf key={group} group={group} lines={lines[group]} health={health} />
        ))}
        <PolicyReport report={policy} />
      </div>
      <section class="block">
        <h2>{t.support.title}</h2>
        <p>{t.support.what}</p>
        <p class="row">
          <Button icon="download" onClick={() => setSending(true)}>
            {t.support.open}
          </Button>
          <span class="soft small">{t.intro}</span>
        </p>
      </section>
      {sending && (
        <SupportDialog
          health={health}
          save={(text) => world.download(supportName(health.at), text)}
          copy={(text) => world.copy(text)}
          onClose={() => setSending(false)}
        />
      )}
    </main>
  );
}

function GroupOf({ group, lines, health }: { group: Group; lines: readonly Line[]; health: Health }) {
  return (
    <section class="block">
      <h2>{t.groups[group]}</h2>
      <ul class="health-lines">
        {lines.map(({ tone, say, todo }) => (
          <li key={say}>
            <Badge tone={tone}>{t.tones[tone]}</Badge>
            <p>
              {say} {todo && <strong>{todo}</strong>}
            </p>
          </li>
        ))}
      </ul>
      {group === 'storage' && <Rows databases={health.storage.databases} />}
      {group === 'troubles' && <Troubles list={health.troubles} />}
    </section>
  );
}

function Rows({ databases }: Pick<Health['storage'], 'databases'>) {
  if (databases.length === 0) return null;
  return (
    <details>
      <summary>{t.storage.rows}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.storage.table}</th>
            <th scope="col">{t.storage.count}</th>
          </tr>
        </thead>
        <tbody>
          {databases.flatMap(({ name, version, tables }) =>
            tables.map((table) => (
              <tr key={`${name} ${table.name}`}>
                <th scope="row">
                  <code>
                    {name}/{version}/{table.name}
                  </code>
                </th>
                <td>{figure(table.rows)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}

/** A reason of ours has a sentence; an error of the program has none that would help. */
const meaning = (code: string): string =>
  code in texts.common.refusal ? refusal(code as never) : t.troubles.program;

function Troubles({ list }: { list: Health['troubles'] }) {
  if (list.length === 0) return null;
  return (
    <ul class="health-troubles">
      {list.map((trouble) => {
        const { place, code, asked, line, column, at, times } = trouble;
        const where = asked || (line > 0 ? `${line}:${column}` : '');
        return (
          <li key={`${place} ${code} ${asked} ${line} ${column}`}>
            {t.troubles.places[place as keyof typeof t.troubles.places] ?? place}: {meaning(code)}{' '}
            <span class="soft small">
              <code>{[code, where].filter(Boolean).join(' ')}</code>, {t.troubles.times(times)},{' '}
              {t.troubles.last(timeOf(at, '', true))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
