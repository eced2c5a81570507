import type { Applicant } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Line } from './line';

const say = official(texts.print);

/** Where the person of a form lives and can be reached. */
export function Reach({ of }: { of: Applicant }) {
  return (
    <>
      <Line label={say.address} text={of.address} />
      <div class="pair">
        <Line label={say.phone} text={of.phone} />
        <Line label={say.email} text={of.email} />
      </div>
    </>
  );
}
