import type { Pack } from '../../../utils/core/pack';
import type { RegisterRow } from '../../../utils/supervision/register/types';
import { texts } from '../../../utils/i18n';
import { Badge, type Tone } from '../../ui/badge';
import type { IconName } from '../../ui/icon';
import { textsOf } from '../../desk/rules/words';
import type { SupervisionWorld } from '../world';
import { paperName } from './words';

const say = texts.registerPage.handedIn;
const passed: Readonly<Record<string, string>> = texts.supervision.passed;

const LOOK: Readonly<Record<RegisterRow['papers'][number]['state'], { tone: Tone; icon: IconName }>> = {
  unseen: { tone: 'neutral', icon: 'unseen' },
  received: { tone: 'ok', icon: 'ok' },
  missing: { tone: 'error', icon: 'missing' },
  rejected: { tone: 'warn', icon: 'rejected' },
  'not-applicable': { tone: 'neutral', icon: 'skip' },
};

/** The dossier as it stood when it was handed in: papers, what was still open, which warnings were passed and why. */
export function HandedIn({
  row,
  pack,
  world,
}: {
  row: RegisterRow;
  pack: Pack | null;
  world: SupervisionWorld;
}) {
  return (
    <section class="block">
      <h3>{say.title}</h3>
      {row.papers.length === 0 ? (
        <p class="soft">{say.noPapers}</p>
      ) : (
        <ul class="papers">
          {row.papers.map(({ id, state, source }) => (
            <li key={id}>
              <span>
                {paperName(id, pack)} <span class="soft small">{say.source[source]}</span>
              </span>
              <Badge tone={LOOK[state].tone} icon={LOOK[state].icon}>
                {texts.common.paperState[state]}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {row.open.length > 0 && (
        <>
          <h4>{say.open}</h4>
          <ul class="papers">
            {row.open.map(({ rule, severity, count }) => (
              <li key={`${rule} ${severity}`}>
                <Rule id={rule} world={world} />
                <Badge tone={severity}>
                  {count > 1
                    ? say.times(texts.common.severity[severity], count)
                    : texts.common.severity[severity]}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
      {row.ignored.length > 0 && (
        <>
          <h4>{say.ignored}</h4>
          <ul class="papers">
            {row.ignored.map(({ rule, reason }, step) => (
              <li key={step}>
                <Rule id={rule} world={world} />
                <span class="soft">{reason === '' ? say.noReason : (passed[reason] ?? reason)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** By its name in the rule book, which is a press away. */
const Rule = ({ id, world }: { id: string; world: SupervisionWorld }) => (
  <button type="button" class="link" onClick={() => world.go(`rule=${encodeURIComponent(id)}`)}>
    {textsOf(id).name}
  </button>
);
