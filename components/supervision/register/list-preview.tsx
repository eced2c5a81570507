import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Badge, type Tone } from '../../ui/badge';
import { Button } from '../../ui/button';
import type { IconName } from '../../ui/icon';
import type { Host } from '../host';
import { dayText } from './dates';
import { FATES, type Fate, type Planned } from './list-plan';
import { figure, procedureName } from './words';

const say = texts.registerPage.lists;
/** Lines drawn in one go. */
const SOME = 100;

const LOOK: Readonly<Record<Fate, { tone: Tone; icon: IconName }>> = {
  will: { tone: 'ok', icon: 'check' },
  over: { tone: 'warn', icon: 'pencil' },
  add: { tone: 'info', icon: 'plus' },
  no: { tone: 'error', icon: 'missing' },
  same: { tone: 'neutral', icon: 'ok' },
};

interface Wanted {
  over: boolean;
  add: boolean;
}
interface Props {
  host: Host;
  planned: readonly Planned[];
  wanted: Wanted;
  onWant(wanted: Wanted): void;
}

/** Every line with what will happen to it, or why nothing will. What cannot be written is looked at first. */
export function ListPreview({ host, planned, wanted, onWant }: Props) {
  const [only, setOnly] = useState<Fate | null>(null);
  const [most, setMost] = useState(SOME);
  const of = (fate: Fate) => planned.filter((one) => one.fate === fate);
  const lines = only === null ? [...of('no'), ...planned.filter(({ fate }) => fate !== 'no')] : of(only);
  return (
    <>
      <div class="row" role="group" aria-label={say.byFate}>
        {FATES.filter((fate) => of(fate).length > 0).map((fate) => (
          <Button
            key={fate}
            small
            icon={LOOK[fate].icon}
            aria-pressed={only === fate}
            onClick={() => setOnly(only === fate ? null : fate)}
          >
            {say.fates[fate](figure(of(fate).length))}
          </Button>
        ))}
      </div>
      {(['over', 'add'] as const).map(
        (fate) =>
          of(fate).length > 0 && (
            <label key={fate} class="tick">
              <input
                type="checkbox"
                checked={wanted[fate]}
                onChange={({ currentTarget }) => onWant({ ...wanted, [fate]: currentTarget.checked })}
              />
              <span>{say.want[fate](figure(of(fate).length))}</span>
            </label>
          ),
      )}
      <div class="preview-scroll" tabIndex={0} role="region" aria-label={say.preview}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.heads.line}</th>
              <th scope="col">{texts.registerPage.columns.code}</th>
              <th scope="col">{say.heads.fate}</th>
              <th scope="col">{say.heads.what}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map((one) => (
              <tr key={one.line.line}>
                <td>{one.line.line}</td>
                <td>{one.line.code}</td>
                <td>
                  <Badge tone={LOOK[one.fate].tone} icon={LOOK[one.fate].icon}>
                    {say.fate[one.fate]}
                  </Badge>
                </td>
                <td>{whatOf(one, host)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > most && (
          <Button kind="quiet" small icon="down" onClick={() => setMost(most + 4 * SOME)}>
            {texts.keeping.more(lines.length - most)}
          </Button>
        )}
      </div>
    </>
  );
}

/** In words: what is written, what it replaces, or why it is not. */
function whatOf({ line, fate, view, change, fault, procedure }: Planned, { world }: Host): string {
  if (fault) return say.fault[fault.why](fault.text);
  if (fate === 'add') return say.adds(procedureName(procedure, world));
  if (!change || !view) return say.sameWhat;
  const { row } = view;
  const parts = (['finished', 'handedOver'] as const).flatMap((name) => {
    const [next, old] = [change[name], row[name]];
    if (next === undefined || next === null) return [];
    const day = dayText(next);
    return old === null ? [say.sets[name](day)] : [say.replaces[name](dayText(old), day)];
  });
  if (change.result !== undefined) parts.push(say.result(texts.registerPage.result[change.result]));
  return parts.join('; ') || String(line.line);
}
