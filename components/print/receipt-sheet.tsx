import { useSignal } from '@preact/signals';
import { RESULT_WAYS, type ReceiptModel, type ReceiptRow } from '../../utils/procedures/print-receipt';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Button } from '../ui/button';
import { Editable } from './editable';
import { Head } from './head';
import { Line } from './line';
import { Reach } from './reach';
import { Signatures } from './signatures';
import { Tick } from './tick';

const say = official(texts.print);
const mine = say.receipt;

interface Props {
  model: ReceiptModel;
  /** Which of two copies this is, in words; '' for a single one. */
  copy: string;
  /** Room for the code that the one-stop system prints. */
  qrRoom: boolean;
}

/** Mẫu 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Every text can be changed; what is not known is a dotted line. */
export function ReceiptSheet({ model, copy, qrRoom }: Props) {
  return (
    <>
      {copy !== '' && <p class="copy slanted">{copy}</p>}
      <Head
        head={model.head}
        placeDate={model.placeDate}
        number={{ label: mine.code, text: model.code, tail: '' }}
      />
      {qrRoom && <div class="qr">{mine.qr}</div>}
      <h1>{mine.title}</h1>
      <Line label={mine.office} text={model.head.officeName} />
      <Line label={mine.of} text={model.of} strong />
      <Line label={mine.personalId} text={model.personalId} />
      <Reach of={model} />
      <Line label={say.request} text={model.request} />
      <p class="strong intro">{mine.components}</p>
      <Papers rows={model.rows} />
      {model.shown !== '' && <Line label={mine.shown} text={model.shown} />}
      <p class="field-line">
        {mine.sets} <Editable text={model.sets} label={mine.sets} class="short" /> {mine.setsUnit}
      </p>
      <Line label={mine.time} text={model.time} />
      <Line label={mine.received} text={model.received} />
      <Line label={mine.due} text={model.due} strong />
      <div class="field-line">
        {mine.way}
        <ul class="ticks">
          {RESULT_WAYS.map((way) => (
            <li key={way}>
              <Tick label={mine.ways[way]} ticked={way === model.way} />
            </li>
          ))}
        </ul>
      </div>
      <p class="field-line">
        {mine.fee} <Editable text="" label={mine.fee} class="short" /> {mine.dong} <Tick label={mine.paid} />{' '}
        <Tick label={mine.unpaid} /> {mine.feeProof} <Editable text="" label={mine.feeProof} class="short" />
      </p>
      <p class="field-line">
        {mine.book} <Editable text="" label={mine.book} class="short" /> {mine.bookLine}{' '}
        <Editable text="" label={mine.bookLine} class="short" />
      </p>
      <div class="closing">
        <Signatures of={[mine.giver, mine.taker]} />
      </div>
    </>
  );
}

const CELLS = ['name', 'kind', 'quantity', 'note'] as const;
const TITLES = { name: mine.name, kind: mine.kind, quantity: mine.quantityTitle, note: mine.note };

function Papers({ rows: given }: { rows: readonly ReceiptRow[] }) {
  const rows = useSignal(given);
  const added = useSignal(0);
  const add = (): void => {
    const id = `added:${++added.value}`;
    rows.value = [...rows.value, { id, name: '', kind: '', quantity: '', note: '' }];
  };
  return (
    <>
      <table class="rows papers">
        <thead>
          <tr>
            <th class="number">{say.order}</th>
            {CELLS.map((cell) => (
              <th key={cell} class={cell}>
                {TITLES[cell]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.value.map((row, index) => (
            <tr key={row.id}>
              <td class="number">
                {index + 1}
                <span class="screen-only">
                  <Button
                    small
                    kind="quiet"
                    icon="close"
                    label={say.removeRow(index + 1)}
                    onClick={() => (rows.value = rows.value.filter((one) => one.id !== row.id))}
                  />
                </span>
              </td>
              {CELLS.map((cell) => (
                <td key={cell}>
                  <Editable text={row[cell]} label={say.cell(TITLES[cell], index + 1)} block />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="screen-only">
        <Button small icon="plus" onClick={add}>
          {say.addRow}
        </Button>
      </p>
    </>
  );
}
