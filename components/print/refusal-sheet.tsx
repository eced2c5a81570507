import { isBad, type RefusalModel } from '../../utils/procedures/print-refusal';
import { texts } from '../../utils/i18n';
import { official } from '../../utils/i18n/area';
import { Editable } from './editable';
import { Head } from './head';
import { Line } from './line';
import { Reach } from './reach';
import type { RefusalState } from './refusal-state';
import { Signatures } from './signatures';

const say = official(texts.print);
const mine = say.refusal;

/** Mẫu 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ. Only a reason that holds gets its words onto the paper. */
export function RefusalSheet({ model, state }: { model: RefusalModel; state: RefusalState }) {
  const reason = state.reason.value;
  return (
    <>
      <Head
        head={model.head}
        placeDate={model.placeDate}
        number={{ label: say.number, text: '', tail: '' }}
      />
      <h1>{mine.title}</h1>
      <Line label={mine.of} text={model.of} strong />
      <Reach of={model} />
      <Line label={say.request} text={model.request} />
      <Line label={say.dossierCode} text={model.code} />
      <p class="strong intro">{mine.reason}</p>
      <Editable
        text={reason === null || isBad(reason) ? '' : mine.texts[reason]}
        label={mine.reason}
        block
        class="reason"
        onText={(text) => (state.text.value = text)}
      />
      {/* hidden, not taken away: what was typed comes back with its reason */}
      <div hidden={reason === 'withdrawn'}>
        <Line label={mine.ground} text="" onText={(text) => (state.ground.value = text)} />
      </div>
      <div hidden={reason !== 'competence' && reason !== null}>
        <Line label={mine.agency} text="" onText={(text) => (state.agency.value = text)} />
      </div>
      <div hidden={reason !== 'forged'}>
        <Line label={mine.proof} text="" onText={(text) => (state.proof.value = text)} />
      </div>
      <p class="field-line">{mine.closing}</p>
      <div class="closing">
        <Signatures of={[say.receipt.giver, say.receipt.taker]} />
      </div>
    </>
  );
}
