import type { SlipRow, SupplementModel } from '../../utils/procedures/print-model';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Editable } from './editable';
import { Head } from './head';
import { Line } from './line';
import { Reach } from './reach';
import { Signatures } from './signatures';

const say = official(texts.print);

interface Props {
  model: SupplementModel;
  /** The rows on the slip now: the model's, less what was taken off, more what was put in. */
  rows: readonly SlipRow[];
  onRemove(id: string): void;
}

/** Mẫu 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. The layout follows the old print; every text can be changed. */
export function SupplementSheet({ model, rows, onRemove }: Props) {
  return (
    <>
      <Head
        head={model.head}
        placeDate={model.placeDate}
        number={{ label: say.number, text: '', tail: say.numberTail }}
      />
      <h1>{say.supplementTitle}</h1>
      <Line label={say.of} text={model.of} strong />
      <Line label={say.request} text={model.request} />
      <Reach of={model} />
      <Line label={say.dossierCode} text={model.code} />
      <p class="strong intro">{say.listIntro}</p>
      <table class="rows">
        <thead>
          <tr>
            <th class="number">{say.order}</th>
            <th>{say.content}</th>
            <th class="ground">{say.ground}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td class="number">
                {index + 1}
                <span class="screen-only">
                  <Button
                    small
                    kind="quiet"
                    icon="close"
                    label={say.removeRow(index + 1)}
                    onClick={() => onRemove(row.id)}
                  />
                </span>
              </td>
              <td>
                <Editable text={row.text} label={row.text === '' ? say.newRow : row.text} block />
                {row.care && (
                  <span class="screen-only care">
                    <Icon name="warn" /> {say[row.care]}
                  </span>
                )}
              </td>
              <td>
                <Editable text={row.ground} label={`${say.ground} ${index + 1}`} block />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Line label={say.reason} text={model.reason} />
      <div class="closing">
        <p class="contact">
          {say.contactBefore} <Editable text="" label={say.contactPerson} />,{' '}
          <Editable text={model.head.officeName} label={say.contactOffice} />, {say.contactPhone}{' '}
          <Editable text={model.head.phone} label={say.contactPhone} class="short" /> {say.contactAfter}
        </p>
        <Signatures of={[say.guide]} />
      </div>
    </>
  );
}
