import type { Letterhead } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { Editable } from './editable';

const say = texts.print;

/** Agency on the left, country and motto on the right, number and date below: the head of every official paper. */
export function Head(props: { head: Letterhead; placeDate: string; numbered: boolean }) {
  const { head, placeDate, numbered } = props;
  return (
    <header class="head">
      <div>
        <p>
          <Editable text={head.parentName} label={say.parentName} block />
        </p>
        <p class="strong">
          <Editable text={head.officeName} label={say.officeName} block />
        </p>
        {numbered && (
          <p class="plain">
            {say.number} <Editable text="" label={say.number} class="short" />
            {say.numberTail}
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
