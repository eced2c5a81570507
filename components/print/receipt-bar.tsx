import type { ReceiptModel } from '../../utils/procedures/print-receipt';
import { texts } from '../../utils/i18n';
import { Check } from './check';
import { Notice } from './notice';

const say = texts.print.receipt;

interface Props {
  model: ReceiptModel;
  twoCopies: boolean;
  onTwoCopies(on: boolean): void;
  qrRoom: boolean;
  onQrRoom(on: boolean): void;
}

/** What to know before a receipt goes out. It warns of what is lacking and lets the clerk decide. */
export function ReceiptBar({ model, twoCopies, onTwoCopies, qrRoom, onQrRoom }: Props) {
  const { care } = model;
  const lacking = [
    ...(care.lacking.length > 0 ? [say.lacking(care.lacking)] : []),
    ...(care.faults > 0 ? [say.faults(care.faults)] : []),
  ];
  const look = [
    ...(care.unseen.length > 0 ? [say.unseen(care.unseen)] : []),
    ...(model.rows.length === 0 ? [say.noRows] : []),
    ...(care.kindOpen.length > 0 ? [say.kindOpen(care.kindOpen)] : []),
    ...(model.code === '' ? [say.noCode] : []),
    say.receivedNow,
    ...(care.immediate ? [say.immediate] : []),
    ...(care.due === '' ? [] : [care.due]),
    ...(model.time === '' && care.timeText !== '' ? [say.published(care.timeText)] : []),
    ...(care.feeText === '' ? [] : [say.feePublished(care.feeText)]),
  ];
  return (
    <>
      <Check label={say.twoCopies} on={twoCopies} onToggle={onTwoCopies} />
      <Check label={say.qrRoom} on={qrRoom} onToggle={onQrRoom} />
      {lacking.length > 0 && (
        <Notice kind="warn" title={say.lackingTitle} lines={[...lacking, say.lackingDo]} />
      )}
      <Notice kind="info" title={say.check} lines={look} />
    </>
  );
}
