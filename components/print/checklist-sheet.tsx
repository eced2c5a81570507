import { PAPER_STATES } from '../../utils/core/checklist';
import type { ChecklistModel } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Editable } from './editable';
import { Head } from './head';
import { Line } from './line';

const say = official(texts.print);

/** "Chưa xem" needs no box: it is the row without a mark. */
const BOXES = PAPER_STATES.filter((state) => state !== 'unseen');
const HAND_LINES = [1, 2, 3];

/** The checklist of the case, for the desk or the citizen: boxes ticked as the clerk marked them, room for the hand. */
export function ChecklistSheet({ model, withNotes }: { model: ChecklistModel; withNotes: boolean }) {
  return (
    <>
      <Head head={model.head} placeDate={model.placeDate} number={null} />
      <h1>{say.checklistTitle}</h1>
      <Line label={say.procedure} text={model.procedure} />
      <Line label={say.caseAtHand} text={model.cases} />
      <Line label={say.of} text={model.of} />
      <table class="rows">
        <thead>
          <tr>
            <th class="number">{say.order}</th>
            <th>{say.paper}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row, index) => (
            <tr key={row.id}>
              <td class="number">{index + 1}</td>
              <td>
                <span class="strong">{row.label}</span>: {row.how}
                {row.unsure && <span class="slanted"> ({say.needsPerson})</span>}
                {row.onlyIf !== '' && <div class="slanted">{say.onlyIf(row.onlyIf)}</div>}
                <div class="marks">
                  <ul class="boxes">
                    {BOXES.map((state) => (
                      <li key={state}>
                        <span class={`box ${state === row.state ? 'ticked' : ''}`} aria-hidden="true" />
                        <span class={state === row.state ? 'strong' : ''}>{say.states[state]}</span>
                      </li>
                    ))}
                  </ul>
                  <Editable
                    text={row.note}
                    label={say.noteOf(index + 1)}
                    block
                    class={row.note === '' ? 'note' : 'note written'}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="total">{say.total(model.received, model.rows.length)}</p>
      {model.time !== '' && <Line label={say.time} text={model.time} />}
      {model.fee !== '' && <Line label={say.fee} text={model.fee} />}
      {withNotes && model.notes.length > 0 && (
        <section class="help">
          <p class="strong">{say.help}</p>
          <ul>
            {model.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="hand">
        <p class="strong">{say.handNotes}</p>
        {HAND_LINES.map((line) => (
          <Editable key={line} text="" label={`${say.handNotes} ${line}`} block />
        ))}
      </section>
      {model.asOf !== '' && <p class="source">{say.asOf(model.asOf)}</p>}
    </>
  );
}
