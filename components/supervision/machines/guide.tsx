import { texts } from '../../../utils/i18n';
import { PICTURES } from './pictures';

const say = texts.machinesPage.guide;
const STEPS = ['card', 'mark', 'bundle'] as const;

/** Two machines and a stick, in three pictures. Open until somebody is trusted. */
export function Guide({ open }: { open: boolean }) {
  return (
    <details class="guide" open={open}>
      <summary>{say.title}</summary>
      <ol>
        {STEPS.map((step) => {
          const Picture = PICTURES[step];
          return (
            <li key={step}>
              <Picture />
              <div>
                <h2>{say.steps[step].title}</h2>
                <p>{say.steps[step].what}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
