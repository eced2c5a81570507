import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../../utils/core/pack';
import { texts } from '../../../utils/i18n';
import type { FindingView } from '../../../utils/register/api';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { momentText, wasText } from '../checks/sheet-words';
import { clerkText, dayText, graveText, itemText, procedureText } from '../checks/words';
import type { Host } from '../host';
import { ActDialog } from './act-dialog';
import { actsOf, isTheirs, markText, stateText, whyText, type Act } from './words';

const say = texts.findingsPage;

/** One finding: what is wrong, what may be done now, everything that has happened. */
export function FindingDetail({
  host,
  view,
  onChanged,
}: {
  host: Host;
  view: FindingView;
  onChanged(): void;
}) {
  const { world } = host;
  const { row, finding, overdue, key } = view;
  const me = world.me.value?.id ?? '';
  const acts = actsOf(view, me);
  const heading = useRef<HTMLHeadingElement>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  const [draft, setDraft] = useState(false);
  const [asking, setAsking] = useState<Act | null>(null);
  const mine = isTheirs(view, me);
  useEffect(() => {
    let here = true;
    const keep =
      <T,>(set: (value: T) => void) =>
      (value: T): void => {
        if (here) set(value);
      };
    world.pack(row.procedure).then(keep(setPack), () => undefined);
    if (mine)
      world.draft(row.id).then(
        (found) => keep(setDraft)(found !== null),
        () => undefined,
      );
    return () => void (here = false);
  }, []);

  return (
    <article class="block finding" aria-label={say.one(row.code)}>
      <header class="check-stack">
        <h2 ref={heading} tabIndex={-1}>
          {itemText(finding.made.item, pack)}
        </h2>
        <p>
          <strong>{whyText(finding.made.reason)}</strong> · {graveText(finding.made.class)}
        </p>
        {finding.made.note !== '' && (
          <blockquote>
            <bdi>{finding.made.note}</bdi>
          </blockquote>
        )}
        <p class="row">
          <Badge>{stateText(finding.state)}</Badge>
          {finding.with && (
            <span>{say.withClerk(clerkText(finding.with.clerk, world), dayText(finding.with.until))}</span>
          )}
          {overdue && (
            <Badge tone="error" icon="clock">
              {say.overdue}
            </Badge>
          )}
        </p>
        <p class="soft small">
          {[
            row.code,
            procedureText(row.procedure, world),
            clerkText(row.clerk, world),
            wasText(row, finding.made.item),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {acts.includes('answer') && <Notice tone={overdue ? 'warn' : 'info'}>{say.answerWhat}</Notice>}
      <div class="row">
        {acts.map((act, at) => (
          <Button key={act} kind={at === 0 ? 'primary' : 'plain'} onClick={() => setAsking(act)}>
            {say.run[act]}
          </Button>
        ))}
        {draft && (
          <Button icon="open" onClick={() => world.go(`draft=${row.id}`)}>
            {say.openDraft}
          </Button>
        )}
        {!mine && (
          <Button kind="quiet" onClick={() => host.show('checks', `${finding.made.check}/${key}`)}>
            {say.openSheet}
          </Button>
        )}
        <Button kind="quiet" onClick={() => host.show('register', key)}>
          {say.openRow}
        </Button>
      </div>
      <h3>{say.history}</h3>
      <ol class="finding-history">
        {finding.history.map((mark) => (
          <li key={mark.id}>
            <p>
              <strong>{markText(mark, world)}</strong>
            </p>
            {'note' in mark && mark.note !== '' && mark.what !== 'made' && (
              <blockquote>
                <bdi>{mark.note}</bdi>
              </blockquote>
            )}
            <p class="soft small">
              <bdi>{clerkText(mark.by, world)}</bdi> · <time>{momentText(mark.at)}</time>
            </p>
          </li>
        ))}
      </ol>
      {asking && (
        <ActDialog
          host={host}
          view={view}
          act={asking}
          onClose={(done) => {
            setAsking(null);
            if (!done) return;
            onChanged();
            heading.current?.focus();
          }}
        />
      )}
    </article>
  );
}
