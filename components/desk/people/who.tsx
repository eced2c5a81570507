import { useId } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Clerk } from '../../../utils/messaging/protocol';
import { shown } from '../../panel/show';

const say = texts.people;

/** Who is at the counter now: radio buttons, so the arrows walk and a reader counts them. `onDuty`: whose shift is open. */
export function Who(props: {
  clerks: readonly Clerk[];
  chosen: string | null;
  onDuty: string | null;
  legend?: string;
  onChoose(id: string): void;
  /** A click with the mouse: the next thing to do is to type. */
  onClick?: () => void;
}) {
  const name = useId();
  return (
    <fieldset class="who">
      <legend>{props.legend ?? say.who}</legend>
      {props.clerks.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === props.chosen}
            onChange={() => props.onChoose(id)}
            // `detail` counts presses of the mouse; the arrows have none
            onClick={(event) => event.detail > 0 && props.onClick?.()}
          />
          <bdi>{shown(label)}</bdi>
          {id === props.onDuty && <span class="soft small">{say.onDuty}</span>}
        </label>
      ))}
    </fieldset>
  );
}
