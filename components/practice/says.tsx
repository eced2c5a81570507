import type { Run } from './run';
import { whenOf } from './words';

/** The citizen at the counter: what was said, and when. */
export function Says({ run }: { run: Run }) {
  const { scenario } = run;
  return (
    <div class="says-pane">
      <Citizen />
      <div>
        <blockquote class="speech">
          {scenario.says.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </blockquote>
        <p class="soft small">{whenOf(scenario)}</p>
      </div>
    </div>
  );
}

/** Head and shoulders of nobody. */
export function Citizen() {
  return (
    <svg class="citizen" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="31" />
      <circle class="of" cx="32" cy="25" r="11" />
      <path class="of" d="M12 57c1-14 9-20 20-20s19 6 20 20" />
    </svg>
  );
}

export function SaysThumb() {
  return (
    <svg class="says-thumb" viewBox="0 0 48 40" aria-hidden="true" focusable="false">
      <path d="M4 4h40v24H22l-9 9v-9H4z" />
      <path d="M11 12h26M11 19h18" />
    </svg>
  );
}
