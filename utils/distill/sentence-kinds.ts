/** Rows that are sentences: some ask for a document, most say what is done, by whom, or that a database knows it. */
import type { Place } from './context';
import { reason, say, type Kind } from './kind';
import {
  ABOUT, ACTION, APPLICANT, AUTHORITY, DATABASE, FAILED_LOOK_UP, LOOK_UP, WAIVED,
} from './lexicon'; // prettier-ignore
import { documentAt, type Reading, type Sentence } from './reading';
import type { RowKind } from './types';

const MUST = /(?<!\p{L})(?:phải|trách nhiệm|cần) (?:nộp|gửi|cung cấp|có|xuất trình|bổ sung)/u;

/** "Thông tin … được khai thác …": a look-up, unless a paper is asked for when it fails. */
export function information(row: Reading): Kind {
  const demand = row.sentences.flatMap((sentence) => sentence.demands)[0];
  if (demand)
    return {
      ...say(
        demand.shown ? 'present' : 'paper',
        0.72,
        'look-up-fails',
        row.text.slice(demand.at),
        demand.noun,
      ),
    };
  if (LOOK_UP.test(row.low) || DATABASE.test(row.low))
    return say('lookup', 0.8, 'looked-up', LOOK_UP.exec(row.low)?.[0] ?? '');
  return say('paper', 0.45, 'information', row.text, 0);
}

/** What is said of the time after the dossier was taken in asks for nothing now. */
export const after = (row: Reading, at: number): boolean =>
  /nhận kết quả|khi trả kết quả|sau khi được cấp/u.test(row.low.slice(0, at));

/** A sentence asks for a document. */
export function demanded(row: Reading, place: Place, first: Sentence): Kind {
  const demands = row.sentences.flatMap((sentence) => sentence.demands);
  const own = first.demands[0] ?? demands[0];
  if (!own) throw new Error('demanded() is called with a demand');
  const reasons = [
    reason('asked-for', row.text.slice(own.at, own.noun + 40), own.shown ? 'present' : 'paper'),
  ];
  const handsIn = demands.some((demand) => !demand.shown);
  let kind: RowKind =
    own.shown && !(handsIn && first.demands.some((demand) => !demand.shown)) ? 'present' : 'paper';
  let confidence = 0.88;
  if (place.shown && !place.handsIn && !/nộp|gửi/u.test(row.low.slice(own.at, own.noun))) kind = 'present';
  if (AUTHORITY.test(row.low.slice(first.main))) confidence -= 0.3;
  if (LOOK_UP.test(row.open) && !FAILED_LOOK_UP.test(row.open)) confidence -= 0.15;
  if (first.demands.length === 0) confidence -= 0.35;
  if (place.advice) confidence -= row.sentences.length > 1 ? 0.4 : 0.15;
  if (place.advice && row.sentences.length > 1 && first.demands.length === 0) kind = 'note';
  return { kind, confidence, reasons, noun: kind === 'note' ? null : own.noun };
}

/** "Lưu ý …": advice; a single sentence may still ask for a paper, a long one may hide it. */
export function block(row: Reading): Kind {
  const [first] = row.sentences;
  const demands = row.sentences.flatMap((sentence) => sentence.demands);
  const looked = LOOK_UP.test(row.low) || WAIVED.test(row.open);
  if (row.sentences.length === 1 && row.low.startsWith('ví dụ'))
    return say(looked ? 'lookup' : 'note', 0.8, 'example', row.text.slice(0, 30));
  const only = /(?<!\p{L})chỉ (?:phải )?(?<verb>nộp|xuất trình)(?!\p{L})/u.exec(row.open);
  const topic = /đối với /u.exec(row.open);
  if (row.sentences.length === 1 && only && topic && documentAt(row, topic.index + topic[0].length))
    return say(
      only.groups?.verb === 'nộp' ? 'paper' : 'present',
      0.65,
      'asked-for',
      row.text.slice(only.index, only.index + 60),
      topic.index + topic[0].length,
    );
  const kind = say('note', demands.length > 0 ? 0.5 : 0.9, 'advice-block', row.text.slice(0, first.to));
  if (demands[0])
    kind.reasons.push(reason('hides-demand', row.text.slice(demands[0].at, demands[0].noun + 40), 'unsure'));
  return kind;
}

/** A sentence that asks for nothing one could tick. */
export function sentence(row: Reading, place: Place): Kind {
  const [first] = row.sentences;
  if (ABOUT.test(row.low)) return say('note', 0.9, 'about', row.text.slice(0, 40));
  const words = (from: number, to: number) => row.text.slice(from, to);
  const main = row.open.slice(first.main, first.to);
  const copies = /(?<!\p{L})gửi kèm(?: theo)? bản sao/u.exec(main);
  if (copies && /bưu chính/u.test(row.low))
    return say(
      'paper',
      0.65,
      'copies-by-post',
      words(first.main + copies.index, first.to),
      first.main + copies.index + copies[0].length - 7,
    );
  const waived = WAIVED.exec(row.open);
  const looked = LOOK_UP.exec(main);
  if (looked && !FAILED_LOOK_UP.test(main.slice(0, looked.index + 20)))
    return say('lookup', 0.88, 'looked-up', words(first.main + looked.index, first.main + looked.index + 60));
  if (waived && !/không được yêu cầu/u.test(waived[0])) {
    const database = DATABASE.test(row.low) || LOOK_UP.test(row.low);
    return say(
      'lookup',
      database ? 0.88 : 0.5,
      database ? 'database-waiver' : 'waiver',
      words(waived.index, waived.index + 60),
    );
  }
  if (waived && LOOK_UP.test(row.low)) return say('lookup', 0.8, 'database-waiver', waived[0]);
  if (AUTHORITY.test(row.low.slice(first.main)) || APPLICANT.test(row.low.slice(first.main)))
    return say(
      'note',
      FAILED_LOOK_UP.test(row.low) || (place.quantity > 0 && MUST.test(main)) ? 0.55 : 0.88,
      'says-who-acts',
      words(first.main, first.main + 40),
    );
  if (/chịu trách nhiệm/u.test(row.open)) return say('note', 0.85, 'says-who-acts', row.text.slice(0, 60));
  if (first.lead)
    return say(
      'note',
      place.quantity > 0 ? 0.58 : 0.75,
      'condition-only',
      words(first.from, first.from + 40),
    );
  if (place.advice || place.quantity === 0) return say('note', 0.8, 'no-document', row.text.slice(0, 40));
  // Whatever it is called, what follows an official form is filled in and handed in.
  if (/(?:theo|\() ?(?:mẫu|biểu mẫu|phụ lục)(?!\p{L})|phụ lục [\p{L}\d]+ ban hành kèm/u.test(row.low))
    return say('paper', 0.75, 'official-form', row.text.slice(0, 60), 0);
  if (ACTION.test(row.low)) return say('note', 0.55, 'action', row.text.slice(0, 40));
  if (/^có (?=văn bản|giấy|đơn|xác nhận|biên bản|hợp đồng)/u.test(row.low))
    return say('paper', 0.8, 'asked-for', row.text.slice(0, 40), 3);
  const shown = /^xuất trình (?:các |những )?/u.exec(row.low);
  if (shown && documentAt(row, shown[0].length))
    return say('present', 0.85, 'asked-for', row.text.slice(0, 40), shown[0].length);
  return say('paper', row.text.length < 160 ? 0.55 : 0.4, 'quantity-only', row.text.slice(0, 40), 0);
}
