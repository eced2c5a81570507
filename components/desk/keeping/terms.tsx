import { useEffect, useState } from 'preact/hooks';
import { BOUNDS } from '../../../utils/core/managed';
import { texts } from '../../../utils/i18n';
import type { Keeping } from '../../../utils/store/settings';
import { Button } from '../../ui/button';
import type { Desk } from '../model';
import { NewerSettings } from '../newer-settings';

const say = texts.keeping.terms;
type Figure = keyof Keeping;

const FIGURES = ['submittedDays', 'untouchedDays', 'lockMinutes'] as const satisfies readonly Figure[];

/** How long drafts stay here and when Sổ tay locks: figures of the office, each with what it does. */
export function Terms({ desk }: { desk: Desk }) {
  const [kept, setKept] = useState<Keeping | null>(null);
  const [typed, setTyped] = useState<Record<Figure, string> | null>(null);
  const [wrong, setWrong] = useState<Partial<Record<Figure, string>>>({});
  const take = (keeping: Keeping) => {
    setKept(keeping);
    setTyped({
      submittedDays: String(keeping.submittedDays),
      untouchedDays: String(keeping.untouchedDays),
      lockMinutes: String(keeping.lockMinutes),
    });
  };
  const managed = desk.managed.value;
  // a policy that changes shows what holds now
  useEffect(() => void desk.world.keeping.load().then(take), [managed]);
  if (!typed || !kept) return <p class="soft">{texts.desk.loading}</p>;

  const save = async () => {
    const faults = faultsOf(typed);
    setWrong(faults);
    if (Object.keys(faults).length > 0) return;
    const next: Keeping = {
      submittedDays: Number(typed.submittedDays),
      untouchedDays: Number(typed.untouchedDays),
      lockMinutes: Number(typed.lockMinutes),
    };
    await desk.world.keeping.save(next);
    take(next);
    desk.tell(say.saved);
  };
  const changed = FIGURES.some((figure) => typed[figure].trim() !== String(kept[figure]));
  return (
    <form
      class="block terms"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{say.title}</h2>
      <NewerSettings world={desk.world} />
      {FIGURES.map((figure) => (
        <FigureField
          key={figure}
          figure={figure}
          value={typed[figure]}
          error={wrong[figure]}
          managed={managed[figure] !== undefined}
          onInput={(value) => setTyped({ ...typed, [figure]: value })}
        />
      ))}
      {FIGURES.some((figure) => managed[figure] !== undefined) && <p class="soft">{texts.managed.why}</p>}
      <p class="soft">{say.notArchive}</p>
      <Button type="submit" icon="check" disabled={!changed}>
        {say.save}
      </Button>
    </form>
  );
}

function faultsOf(typed: Record<Figure, string>): Partial<Record<Figure, string>> {
  return Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const [least, most] = BOUNDS[figure];
      const number = /^\d{1,3}$/.test(typed[figure].trim()) ? Number(typed[figure]) : Number.NaN;
      return number >= least && number <= most ? [] : [[figure, say.bounds(least, most)]];
    }),
  );
}

function FigureField(props: {
  figure: Figure;
  value: string;
  error: string | undefined;
  managed: boolean;
  onInput(value: string): void;
}) {
  const { figure, value, error, managed, onInput } = props;
  const id = `term-${figure}`;
  return (
    <div class="figure">
      <label for={id}>{say.label[figure]}</label>
      <span class="row">
        <input
          id={id}
          class="input"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={value}
          readOnly={managed}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={`${id}-what`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span>{say.unit[figure]}</span>
      </span>
      <p class="soft small" id={`${id}-what`} role={error ? 'alert' : undefined}>
        {managed && `${texts.managed.by}. `}
        {error ? <span class="wrong-line">{error}</span> : say.what[figure]}
      </p>
    </div>
  );
}
