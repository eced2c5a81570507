import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Editable } from './editable';

const say = official(texts.print);

/** Who signs, side by side; one alone stands on the right. */
export function Signatures({ of }: { of: readonly string[] }) {
  return (
    <div class="signatures">
      {of.map((who) => (
        <div key={who} class="signature">
          <p class="strong">{who}</p>
          <p class="slanted">{say.sign}</p>
          <Editable text="" label={who} block class="name" />
        </div>
      ))}
    </div>
  );
}
