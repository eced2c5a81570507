/** Complete, consistent birth dossiers (1.001193): a rule that complains about one of them is wrong. */
import { cast, type Address, type CastMember } from '../cast';
import { identity, inland, origin, TODAY, type Dossier, type Values } from './dossier';

const CLINIC: Address = {
  province: 'Thành phố Hà Nội',
  ward: 'Phường Ngọc Hà',
  detail: 'Bệnh viện Phụ sản Hà Nội',
};

const child = (who: CastMember, bornAt: Address, hometown: Address): Values => ({
  'subject.fullName': who.fullName,
  'subject.gender': who.gender,
  ...origin('subject', who),
  ...inland('subject', 'birthPlace', bornAt),
  ...inland('subject', 'hometown', hometown),
});

const parent = (person: 'father' | 'mother', who: CastMember): Values => ({
  ...identity(person, who),
  ...origin(person, who),
});

const registration = (birthKind: string, copies = '2'): Values => ({
  'dossier.registrationType': 'Đăng ký mới',
  'dossier.birthKind': birthKind,
  'dossier.wantsCopies': 'Có',
  'dossier.copies': copies,
});

const BOTH = 'Đã xác định được cả cha lẫn mẹ';

/** Ward and province are official units; no house number is known for a home town. */
const place = (who: CastMember, detail: string): Address => ({ ...(who.residence as Address), detail });

const married: Values = {
  ...registration(BOTH),
  ...child(cast.minhAn, CLINIC, place(cast.mai, 'Khối phố 2')),
  ...parent('father', cast.hung),
  ...parent('mother', cast.lan),
};

export const fatherRequests: Dossier = {
  id: 'birth-father-requests',
  procedure: '1.001193',
  today: TODAY,
  about: 'parents married, the father asks',
  values: { ...married, 'requester.relation': 'Cha đẻ', ...identity('requester', cast.hung) },
};

export const motherRequests: Dossier = {
  id: 'birth-mother-requests',
  procedure: '1.001193',
  today: TODAY,
  about: 'parents married, the mother asks',
  values: { ...married, 'requester.relation': 'Mẹ đẻ', ...identity('requester', cast.lan) },
};

export const grandmotherRequests: Dossier = {
  id: 'birth-grandmother-requests',
  procedure: '1.001193',
  today: TODAY,
  about: 'the grandmother asks: relation "Khác" with its text',
  values: {
    ...married,
    'requester.relation': 'Khác',
    'requester.relationOther': 'Bà nội',
    ...identity('requester', cast.mai),
  },
};

/** A father of whom the papers tell the year of birth only. */
export const yearOnlyFather: Dossier = {
  id: 'birth-year-only-father',
  procedure: '1.001193',
  today: TODAY,
  about: 'father born in a year, without day and month',
  values: {
    ...married,
    ...parent('father', cast.binh),
    'requester.relation': 'Mẹ đẻ',
    ...identity('requester', cast.lan),
  },
};

export const lateRegistration: Dossier = {
  id: 'birth-late-registration',
  procedure: '1.001193',
  today: TODAY,
  about: 'registered eight months after birth; ethnic group Mông; born at home',
  values: {
    ...registration(BOTH, '1'),
    ...child(cast.my, place(cast.pao, 'Tại nhà, bản Cẩm Trung'), place(cast.pao, 'Bản Cẩm Trung')),
    ...parent('father', cast.pao),
    ...parent('mother', cast.do),
    'requester.relation': 'Cha đẻ',
    ...identity('requester', cast.pao),
  },
};

export const singleMother: Dossier = {
  id: 'birth-single-mother',
  procedure: '1.001193',
  today: TODAY,
  about: 'father unknown; ethnic group outside the list ("Khác" with its text) for mother and child',
  values: {
    ...registration('Chưa xác định được cha'),
    ...child(cast.loan, place(cast.thu, 'Trung tâm Y tế A Lưới'), place(cast.thu, 'Thôn 3')),
    ...parent('mother', cast.thu),
    'requester.relation': 'Mẹ đẻ',
    ...identity('requester', cast.thu),
  },
};

export const abandonedChild: Dossier = {
  id: 'birth-abandoned-child',
  procedure: '1.001193',
  today: TODAY,
  about: 'abandoned child, asked for by the head of the care centre; no parents',
  values: {
    ...registration('Trẻ bị bỏ rơi', '1'),
    ...child(cast.hyVong, place(cast.nga, 'Trước cổng trạm y tế'), place(cast.nga, 'Số 3, đường Bạch Đằng')),
    'requester.relation': 'Khác',
    'requester.relationOther': 'Người đứng đầu cơ sở bảo trợ xã hội',
    ...identity('requester', cast.nga),
  },
};

export const birthDossiers: readonly Dossier[] = [
  fatherRequests,
  motherRequests,
  grandmotherRequests,
  yearOnlyFather,
  lateRegistration,
  singleMother,
  abandonedChild,
];
