/** The checklist of the case at hand, to be printed: papers with their states, notes, time and fee. */
import { holds } from '../core/condition';
import { channelOf } from '../core/pack';
import { texts } from '../i18n';
import { official } from '../i18n/area';
import {
  applicantOf,
  factsOfInput,
  howMany,
  lowerFirst,
  placeDate,
  requestOf,
  type ChecklistModel,
  type PrintInput,
} from './print-model';

const say = official(texts.print);

/** Of the notes only those about papers on the list: the others are for reading on the screen. */
export function checklistModel(input: PrintInput): ChecklistModel {
  const { pack, assessment, office, today } = input;
  const facts = factsOfInput(input);
  const shown = new Set(assessment.checklist.map((row) => row.paper.id));
  const cases = (pack?.switches ?? []).filter((item) => facts.cases.has(item.id) && item.group !== 'channel');
  return {
    head: office,
    placeDate: placeDate(office.place, today),
    procedure: requestOf(pack),
    cases: [
      say.channels[channelOf(facts.cases)],
      ...(cases.length > 0 ? cases.map((item) => lowerFirst(item.label)) : [say.noCase]),
    ].join('; '),
    of: applicantOf(facts).of,
    rows: assessment.checklist.map(({ paper, mark }) => ({
      id: paper.id,
      label: paper.label,
      how: howMany(paper),
      onlyIf: paper.onlyIf ?? '',
      unsure: paper.unsure ?? false,
      state: mark.state,
      note: mark.note,
    })),
    received: assessment.checklist.filter((row) => row.mark.state === 'received').length,
    notes: (pack?.notes ?? [])
      .filter((note) => note.papers?.some((id) => shown.has(id)) && holds(note.when, facts))
      .map((note) => note.text),
    time: pack?.time.text ?? '',
    fee: pack?.fee.text ?? '',
    asOf: pack ? dmy(pack.asOf) : '',
  };
}

const dmy = (iso: string): string => iso.split('-').reverse().join('/');
