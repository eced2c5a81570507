import type { Letterhead } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Editable } from './editable';

const say = official(texts.print);

/** Agency on the left, country and motto on the right, number and date below: the head of every official paper. */
export function Head(props: {
  head: Letterhead;
  placeDate: string;
  /** The number of the paper, with what stands behind it, e.g. `/HDHS`; null for a paper without one. */
  number: { label: string; text: string; tail: string } | null;
}) {
  const { head, placeDate, number } = props;
  return (
    <header class="head">
      <div>
        <p>
          <Editable text={head.parentName} label={say.parentName} block />
        </p>
        <p class="strong">
          <Editable text={head.officeName} label={say.officeName} block />
        </p>
        {number && (
          <p class="plain">
            {number.label} <Editable text={number.text} label={number.label} class="short" />
            {number.tail}
          </p>
        )}
      </div>
      <div>
        <p class="strong">{say.country}</p>
        <p class="strong motto">{say.motto}</p>
        <p class="plain slanted">
          <Editable text={placeDate} label={say.dateLine} />
        </p>
      </div>
    </header>
  );
}
