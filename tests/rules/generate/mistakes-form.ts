/** Mistakes between the fields of one procedure. */
import { roleOf, type Role } from '../../../utils/core/roles';
import { fold } from '../../../utils/core/text';
import { bornOnDay, dayIn, get, set, today, written, type Mistake } from './slip';
import type { Form } from './index';

const BIRTHS: readonly Form[] = ['khai-sinh'];
const WITH_PARENTS: readonly Form[] = ['khai-sinh', 'nhan-cha-me-con'];
const YEAR = 365;

const one = (
  kind: string,
  by: string[],
  severity: 'error' | 'warn',
  forms: readonly Form[],
  make: Mistake['make'],
): Mistake => ({ kind, by, severity, forms, make });

export const BIRTH_MISTAKES: readonly Mistake[] = [
  one('late-said-in-time', ['birth-registration-deadline'], 'warn', BIRTHS, (d) =>
    get(d.values, 'dossier.registrationType') === 'Đăng ký quá hạn'
      ? set(d, 'dossier.registrationType', 'Đăng ký đúng hạn', 'subject.birthDate')
      : null,
  ),
  one('in-time-said-late', ['birth-registration-deadline'], 'warn', BIRTHS, (d) =>
    get(d.values, 'dossier.registrationType') === 'Đăng ký đúng hạn'
      ? set(d, 'dossier.registrationType', 'Đăng ký quá hạn', 'subject.birthDate')
      : null,
  ),
  one('mother-a-child', ['parent-age', 'requester-age'], 'warn', WITH_PARENTS, (d, r) => {
    const child = dayIn(d, 'subject.birthDate');
    const slip = child === null ? null : bornOnDay(d, 'mother', child - r.int(6, 11) * YEAR);
    return slip && { ...slip, fields: [...slip.fields, 'subject.birthDate'] };
  }),
  one('father-not-older', ['parent-age', 'requester-age'], 'error', WITH_PARENTS, (d, r) => {
    const child = dayIn(d, 'subject.birthDate');
    if (child === null || get(d.values, 'father.personalId') === '') return null;
    const slip = bornOnDay(d, 'father', Math.min(today(d) - 1, child + r.int(1, 400)));
    return slip && child < today(d) - 2 ? { ...slip, fields: [...slip.fields, 'subject.birthDate'] } : null;
  }),
  one('father-unknown-but-there', ['birth-kind'], 'warn', BIRTHS, (d) =>
    get(d.values, 'father.fullName') === '' || get(d.values, 'mother.fullName') === ''
      ? null
      : set(
          d,
          'dossier.birthKind',
          'Chưa xác định được cha',
          'father.fullName',
          'father.birthDate',
          'father.personalId',
        ),
  ),
  one('requester-is-somebody-else', ['requester-relation'], 'warn', BIRTHS, (d) => {
    if (!/^(cha|bo|me)( de)?$/.test(fold(get(d.values, 'requester.relation')))) return null;
    const values = {
      ...d.values,
      'requester.fullName': 'Vũ Thanh Tùng',
      'requester.personalId': '001088000099',
      ...(d.values['requester.idPaperNumber'] === undefined
        ? {}
        : { 'requester.idPaperNumber': '001088000099' }),
    };
    if (get(d.values, 'requester.idPaperType') === 'Hộ chiếu') return null;
    return { values, fields: ['requester.fullName', 'requester.personalId', 'requester.relation'] };
  }),
  one('surname-of-nobody', ['birth'], 'warn', BIRTHS, (d) => {
    const kinh = (['subject', 'mother', 'father'] as const).every(
      (who) => get(d.values, roleOf(who, 'ethnicity')) === 'Kinh',
    );
    // of four words nobody knows how many are the surname
    const used = (['mother', 'father'] as const).some((who) =>
      /^([ĐD]o[àã]n|Tôn Thất)|^\S+ \S+ \S+ \S/i.test(get(d.values, roleOf(who, 'fullName'))),
    );
    return kinh && !used
      ? set(d, 'subject.fullName', 'Đoàn Minh Khôi', 'father.fullName', 'mother.fullName')
      : null;
  }),
  one('group-of-nobody', ['birth'], 'warn', BIRTHS, (d) => {
    const kinh = (['subject', 'mother', 'father'] as const).every(
      (who) => get(d.values, roleOf(who, 'ethnicity')) === 'Kinh',
    );
    return kinh ? set(d, 'subject.ethnicity', 'Dao', 'father.ethnicity', 'mother.ethnicity') : null;
  }),
  one('child-with-parents-name', ['birth'], 'warn', BIRTHS, (d) => {
    const father = get(d.values, 'father.fullName');
    return father === '' ||
      get(d.values, 'father.nationality') !== 'Việt Nam' ||
      get(d.values, 'subject.gender') !== 'Nam'
      ? null
      : set(d, 'subject.fullName', father, 'father.fullName');
  }),
  one('wife-and-husband-swapped', ['personal-id-cross'], 'warn', ['khai-sinh', 'nhan-cha-me-con'], (d) => {
    const [his, hers] = [get(d.values, 'father.personalId'), get(d.values, 'mother.personalId')];
    if (his === '' || hers === '' || his.slice(4, 6) === hers.slice(4, 6)) return null;
    const {
      'father.idPaperNumber': _a,
      'mother.idPaperNumber': _b,
      'requester.personalId': _c,
      'requester.idPaperNumber': _d,
      ...rest
    } = d.values;
    return {
      values: { ...rest, 'father.personalId': hers, 'mother.personalId': his },
      fields: ['father.personalId', 'mother.personalId'],
    };
  }),
];

const DEATH: readonly Form[] = ['khai-tu'];
export const DEATH_MISTAKES: readonly Mistake[] = [
  one('death-before-birth', ['death', 'date-order'], 'error', DEATH, (d, r) => {
    const born = dayIn(d, 'subject.birthDate');
    return born === null
      ? null
      : set(d, 'subject.deathDate', written(born - r.int(10, 3000)), 'subject.birthDate');
  }),
  one('death-future', ['dates', 'death'], 'error', DEATH, (d, r) =>
    set(d, 'subject.deathDate', written(today(d) + r.int(2, 100))),
  ),
  one('death-late-said-in-time', ['death-registration-deadline'], 'warn', DEATH, (d) =>
    get(d.values, 'dossier.registrationType') === 'Đăng ký quá hạn'
      ? set(d, 'dossier.registrationType', 'Đăng ký đúng hạn', 'subject.deathDate')
      : null,
  ),
  one('death-hour', ['death'], 'error', DEATH, (d, r) =>
    set(d, 'subject.deathHour', r.pick(['25', '31', '99'])),
  ),
  one('death-minute', ['death'], 'error', DEATH, (d, r) =>
    set(d, 'subject.deathMinute', r.pick(['60', '75', '99'])),
  ),
  one('notice-before-death', ['death', 'date-order'], 'warn', DEATH, (d, r) => {
    const died = dayIn(d, 'subject.deathDate');
    return died === null
      ? null
      : set(d, 'dossier.deathNoticeDate', written(died - r.int(2, 300)), 'subject.deathDate');
  }),
  one('requester-is-the-dead', ['personal-id-people'], 'error', DEATH, (d) => {
    const id = get(d.values, 'subject.personalId');
    if (id === '' || get(d.values, 'requester.idPaperType') === 'Hộ chiếu') return null;
    const paper = d.values['requester.idPaperNumber'] === undefined ? {} : { 'requester.idPaperNumber': id };
    return {
      values: { ...d.values, 'requester.personalId': id, ...paper },
      fields: ['requester.personalId', 'requester.idPaperNumber', 'subject.personalId'],
    };
  }),
];

const MARRIAGE: readonly Form[] = ['ket-hon'];
export const MARRIAGE_MISTAKES: readonly Mistake[] = [
  one('groom-too-young', ['marriage-age'], 'warn', MARRIAGE, (d, r) =>
    get(d.values, 'groom.maritalStatus').startsWith('Chưa')
      ? bornOnDay(d, 'groom', today(d) - r.int(17, 19) * YEAR)
      : null,
  ),
  one('bride-too-young', ['marriage-age'], 'warn', MARRIAGE, (d, r) =>
    get(d.values, 'bride.maritalStatus').startsWith('Chưa')
      ? bornOnDay(d, 'bride', today(d) - r.int(15, 17) * YEAR)
      : null,
  ),
  one('first-marriage-after-divorce', ['marriage-status'], 'warn', MARRIAGE, (d) =>
    /ly hôn|đã chết/.test(get(d.values, 'groom.maritalStatus'))
      ? set(d, 'groom.marriageCount', '1', 'groom.maritalStatus')
      : null,
  ),
  one('third-marriage-never-married', ['marriage-status'], 'warn', MARRIAGE, (d) =>
    get(d.values, 'bride.maritalStatus').startsWith('Chưa')
      ? set(d, 'bride.marriageCount', '3', 'bride.maritalStatus')
      : null,
  ),
  one('already-married', ['marriage'], 'warn', MARRIAGE, (d, r) => {
    const role: Role = r.pick(['groom.maritalStatus', 'bride.maritalStatus'] as const);
    return get(d.values, role).startsWith('Chưa') ? set(d, role, 'Hiện đang có vợ/chồng') : null;
  }),
  one('namesakes', ['marriage-same-person'], 'warn', MARRIAGE, (d) =>
    get(d.values, 'groom.nationality') === 'Việt Nam' && get(d.values, 'bride.nationality') === 'Việt Nam'
      ? set(d, 'bride.fullName', get(d.values, 'groom.fullName'), 'groom.fullName')
      : null,
  ),
  one('period-reversed', ['marriage', 'date-order'], 'warn', ['xac-nhan-tthn', 'tam-tru'], (d) => {
    const [from, to] = [get(d.values, 'dossier.periodFrom'), get(d.values, 'dossier.periodTo')];
    return from === '' || from === to
      ? null
      : {
          values: { ...d.values, 'dossier.periodFrom': to, 'dossier.periodTo': from },
          fields: ['dossier.periodFrom', 'dossier.periodTo'],
        };
  }),
];

const RECORDS: readonly Form[] = ['trich-luc', 'cai-chinh', 'dang-ky-lai-khai-sinh'];
export const RECORD_MISTAKES: readonly Mistake[] = [
  one('record-before-birth', ['records', 'date-order'], 'error', RECORDS, (d, r) => {
    const born = dayIn(d, 'subject.birthDate');
    return born === null ||
      get(d.values, 'dossier.recordNumber').includes('/') ||
      get(d.values, 'dossier.recordBook') !== ''
      ? null
      : set(d, 'dossier.recordDate', written(born - r.int(20, 2000)), 'subject.birthDate');
  }),
  one('record-future', ['records', 'dates'], 'error', RECORDS, (d, r) =>
    set(d, 'dossier.recordDate', written(today(d) + r.int(5, 200))),
  ),
  one('record-other-year', ['records'], 'warn', ['trich-luc', 'cai-chinh'], (d) => {
    const [, number = '', year = ''] = /^(\d+)\/(\d{4})$/.exec(get(d.values, 'dossier.recordNumber')) ?? [];
    return year === '' || get(d.values, 'dossier.recordBook') !== ''
      ? null
      : set(d, 'dossier.recordNumber', `${number}/${Number(year) - 4}`, 'dossier.recordDate');
  }),
  one('record-number-zero', ['records'], 'warn', RECORDS, (d, r) =>
    set(d, 'dossier.recordNumber', r.pick(['0/2020', 'không có', '0'])),
  ),
  one('copies-not-a-number', ['records'], 'warn', ['trich-luc', 'khai-sinh', 'ket-hon'], (d, r) =>
    get(d.values, 'dossier.copies') === ''
      ? null
      : set(d, 'dossier.copies', r.pick(['1.5', '-1', '0x', 'vài']), 'dossier.wantsCopies'),
  ),
  one('guardian-a-child', ['care'], 'warn', ['giam-ho'], (d, r) => {
    const ward = dayIn(d, 'subject.birthDate');
    if (ward === null) return null;
    const slip = bornOnDay(d, 'guardian', today(d) - r.int(15, 17) * YEAR);
    return slip && { ...slip, fields: [...slip.fields, 'subject.birthDate'] };
  }),
];
