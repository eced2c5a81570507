/** Dossiers about an entry that is in the books already: extracts and corrections. */
import { dayOf } from '../../../utils/core/dates';
import { bornOn, gendered, holder, origin, put, type Style, type Values } from './blocks';
import { ageAt, citizen, turns, type Scene } from './citizen';
import { addressBefore, elsewhereIn } from './places';

import { relative, someCopies, yearOf } from './relatives';

const RECORDS = [
  ['birth', 'Giấy khai sinh bản sao/Trích lục ghi vào Sổ hộ tịch việc khai sinh (bản sao)'],
  ['marriage', 'Trích lục kết hôn (bản sao)/ Trích lục ghi chú kết hôn (bản sao)'],
] as const;

export const recordOf = (scene: Scene, registered: number, style: Style): Values => {
  const { random } = scene;
  const old = registered < dayOf('2025-07-01');
  const { ward } = old ? addressBefore(random, 1) : elsewhereIn(random, scene.iso, 'Thành phố Hà Nội', 1);
  const year = yearOf(registered);
  return put('dossier', {
    recordNumber: old && random.chance(0.5) ? String(random.int(1, 400)) : `${random.int(1, 400)}/${year}`,
    ...(random.chance(0.6) ? { recordBook: `0${random.int(1, 3)}/${year}` } : {}),
    recordDate: style.day(registered),
    recordAgency: `UBND ${ward}`,
  });
};

/** 2.000635. */
export function extract(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const [what, kind] = random.pick(RECORDS);
  const subject = citizen(scene, { ages: what === 'birth' ? [1, 90] : [25, 90] });
  const from = what === 'birth' ? subject.born : turns(subject.born, 21);
  const self = ageAt(subject.born, today) >= 18 && random.chance(0.6);
  const { who, relation } = self ? { who: subject, relation: 'Bản thân' } : relative(scene, subject);
  const other = relation === 'Cháu';
  return {
    ...holder('requester', who, style),
    ...put('requester', other ? { relation: 'Khác', relationOther: 'Cháu ruột' } : { relation }),
    ...holder('subject', subject, style),
    ...bornOn('subject', subject, style),
    ...gendered('subject', subject),
    ...origin('subject', subject, style),
    ...put('dossier', { recordKind: kind }),
    ...recordOf(scene, random.int(Math.max(from + 5, dayOf('1950-01-01')), today - 20), style),
    ...someCopies(scene),
  };
}

/** 1.004859. */
export function correction(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const subject = citizen(scene, { ages: [18, 80] });
  const born = yearOf(subject.born);
  const [changeKind, changeContent, changeReason] = random.pick([
    [
      'Cải chính',
      `Cải chính năm sinh của mẹ từ ${Number(born) - 31} thành ${Number(born) - 30}`,
      'Có sai sót khi đăng ký',
    ],
    ['Bổ sung thông tin', 'Bổ sung quê quán, nơi sinh', 'Khi đăng ký chưa ghi'],
    ['Thay đổi', `Thay đổi tên từ “Cu Tý” thành “${subject.name.given}”`, 'Tên gây nhầm lẫn'],
  ] as const);
  return {
    ...holder('requester', subject, style),
    ...put('requester', { relation: 'Bản thân' }),
    ...holder('subject', subject, style),
    ...bornOn('subject', subject, style),
    ...gendered('subject', subject),
    ...origin('subject', subject, style),
    ...put('dossier', { changedRecord: 'Khai sinh', changeKind, changeContent, changeReason }),
    ...recordOf(scene, random.int(Math.max(subject.born + 3, dayOf('1950-01-01')), today - 200), style),
    ...(random.chance(0.5)
      ? put('dossier', { wantsCopies: 'Có', copies: '2' })
      : put('dossier', { wantsCopies: 'Không' })),
  };
}
