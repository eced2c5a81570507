import { useState } from 'preact/hooks';
import { byName } from '../../../utils/core/text';
import { texts } from '../../../utils/i18n';
import { apart } from '../../../utils/supervision/stats/difference';
import { wilson, type Interval } from '../../../utils/supervision/stats/interval';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { clerkText } from '../checks/words';
import type { NumbersModel, People } from './model';
import { Table } from './table';
import { among, rangeText, valueText, whole } from './words';

const say = texts.numbersPage.people;
const SHOWN = ['timely', 'completeness', 'filed-complete'] as const;

/** Asked first: a figure of one person says little, and whoever looks at it owes a reason. */
export function AskPeople({ model, onClose }: { model: NumbersModel; onClose(): void }) {
  const [failed, setFailed] = useState(false);
  const show = (): void =>
    void model.showPeople().then(onClose, () => {
      setFailed(true);
    });
  return (
    <Dialog
      title={say.ask}
      onClose={onClose}
      onSubmit={show}
      actions={
        <>
          <Button onClick={onClose}>{say.no}</Button>
          <Button kind="primary" type="submit">
            {say.yes}
          </Button>
        </>
      }
    >
      <p>{say.why}</p>
      {failed && <p role="alert">{texts.numbersPage.failed}</p>}
    </Dialog>
  );
}

/** In the order of names; never in the order of results. */
export function PeopleTable({ people, model }: { people: People; model: NumbersModel }) {
  const { world } = model.host;
  const named = people
    .map((one) => ({ ...one, name: clerkText(one.key, world) }))
    .toSorted((a, b) => byName(a.name, b.name));
  return (
    <section class="numbers-block wide" aria-labelledby="numbers-people">
      <div class="row spread">
        <h2 id="numbers-people">{say.title}</h2>
        <Button kind="quiet" small icon="close" onClick={() => (model.people.value = null)}>
          {texts.numbersPage.acts.close}
        </Button>
      </div>
      {named.length === 0 ? (
        <p class="soft">{say.none}</p>
      ) : (
        <>
          <p class="soft">{say.order}</p>
          <Table
            columns={[
              say.name,
              texts.numbersPage.indicator.received,
              texts.numbersPage.indicator.finished,
              ...SHOWN.map((id) => texts.numbersPage.indicator[id]),
            ]}
            rows={named.map(({ name, indicators, enough }) => [
              name,
              whole(among(indicators, 'received').top),
              whole(among(indicators, 'finished').top),
              ...SHOWN.map((id) => {
                const one = among(indicators, id);
                if (one.value === null) return valueText(one);
                if (!enough || one.bottom < FEWEST) return texts.numbersPage.notEnough;
                const { low, high } = wilson(one.top, one.bottom);
                return `${valueText(one)} (${rangeText(low, high)})`;
              }),
            ])}
          />
          {named.length > 1 && <p>{differText(named)}</p>}
        </>
      )}
    </section>
  );
}
const FEWEST = 20;

type Named = Pick<People[number], 'indicators' | 'enough'> & { name: string };

/** Who may be told apart at all: intervals of the timely share that do not touch. */
function differText(people: readonly Named[]): string {
  const known = people.flatMap(({ name, indicators, enough }) => {
    const { top, bottom } = among(indicators, 'timely');
    return enough && bottom >= FEWEST ? [{ name, interval: wilson(top, bottom) as Interval }] : [];
  });
  const pairs = known.flatMap((one, at) =>
    known
      .slice(at + 1)
      .filter((other) => apart(one.interval, other.interval))
      .map((other) => `${one.name} – ${other.name}`),
  );
  return pairs.length === 0 ? say.overlap : say.apart(pairs.join('; '));
}
