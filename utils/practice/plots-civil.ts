/** Marriages, deaths, and what is asked of the books of the commune. */
import { dayOf, formatDay } from '../core/dates';
import { cast } from './cast';
import { placeTruth } from './dossier';
import { ADULTS, AGAIN, COUPLES, LOSSES, OTHERS, REGISTERED, TOO_YOUNG } from './families';
import type { CastMember } from './people';
import { ANY_DAY, FIRST_DAY, forOneself, homeOf, officeOf, put, spanFrom, type Plot } from './plot-parts';

/** Whom a widow or a divorced man was married to: they have no field. */
const formerSpouse = ({ gender }: CastMember): CastMember => (gender === 'Nữ' ? OTHERS[2]! : OTHERS[1]!);

export const marriage: Plot = (random, turn) => {
  if (turn.late || turn.authorised) return null;
  const again = !turn.notAllowed && random.chance(0.3);
  const { groom, bride } = random.pick(turn.notAllowed ? TOO_YOUNG : again ? AGAIN : COUPLES);
  const single = { maritalStatus: 'Chưa đăng ký kết hôn với ai', marriageCount: '1' };
  const divorced = {
    maritalStatus: 'Đã đăng ký kết hôn, nhưng đã ly hôn',
    marriageCount: '2',
    courtDecisionNumber: '112/2023/QĐST-HNGĐ',
    courtDecisionDate: '20/06/2023',
    courtDecisionIssuer: 'Tòa án nhân dân thành phố Nam Định',
  };
  const widowed = { maritalStatus: 'Đã đăng ký kết hôn, nhưng vợ/chồng đã chết', marriageCount: '2' };
  const story = (who: CastMember) => (who === cast.thang ? divorced : who === cast.hoa ? widowed : single);
  return {
    procedure: '1.000894',
    people: { groom, bride },
    events: {
      ...put('groom', story(groom)),
      ...put('bride', story(bride)),
      ...put('dossier', { copies: String(random.int(1, 3)) }),
    },
    cases: [
      ...(groom === cast.thang ? ['groom-divorced'] : []),
      ...(bride === cast.hoa ? ['bride-widowed'] : []),
    ],
    days: ANY_DAY,
    other: formerSpouse(groom === cast.thang ? groom : bride),
    about: bride,
  };
};

export const death: Plot = (random, turn) => {
  if (turn.notAllowed) return null;
  const { dead, by, relation } = random.pick(LOSSES);
  const died = dayOf(FIRST_DAY) + random.int(0, 60);
  const days = turn.late ? spanFrom(died + 24, died + 80) : spanFrom(died + 1, died + 13);
  if (!days) return null;
  const inHospital = random.chance(0.4);
  const home = homeOf(dead);
  const issuer = inHospital ? 'Bệnh viện Đa khoa tỉnh' : officeOf(home);
  const asks = turn.authorised
    ? { who: OTHERS[2]!, relation: 'Khác', relationOther: 'Người được ủy quyền' }
    : { who: by, relation };
  const { who, ...related } = asks;
  return {
    procedure: '1.000656',
    people: { requester: who, subject: dead },
    events: {
      ...put('requester', related),
      ...put('subject', {
        deathDate: formatDay(died),
        deathHour: String(random.int(1, 22)),
        deathMinute: random.pick(['05', '15', '30', '45']),
        deathCause: random.pick(['Bệnh tim mạch', 'Tuổi già', 'Ung thư phổi', 'Đột quỵ']),
        ...placeTruth('deathPlace', inHospital ? { ...home, detail: 'Bệnh viện Đa khoa tỉnh' } : home),
      }),
      ...put('dossier', {
        deathNoticeKind: 'Giấy báo tử',
        deathNoticeNumber: `${random.int(11, 90)}/GBT`,
        deathNoticeDate: formatDay(died + random.int(0, 1)),
        deathNoticeIssuer: issuer,
        copies: String(random.int(1, 3)),
      }),
    },
    cases: [...(turn.authorised ? ['authorised'] : []), ...(turn.late ? ['late'] : [])],
    days,
    chosen: ['dossier.registrationType'],
    ...(turn.authorised ? { giver: by } : {}),
    about: dead,
  };
};

export const maritalStatus: Plot = (random, turn) => {
  if (turn.late || turn.notAllowed) return null;
  const story = random.pick(['single', 'single', 'divorced', 'widowed'] as const);
  const subject =
    story === 'divorced' ? cast.thang : story === 'widowed' ? cast.hoa : random.pick(ADULTS.slice(8));
  const { relation, cases, ...who } = forOneself(turn, subject);
  const state = {
    single: { maritalStatus: 'Chưa đăng ký kết hôn với ai' },
    divorced: {
      maritalStatus: 'Đã đăng ký kết hôn, nhưng đã ly hôn',
      courtDecisionNumber: '112/2023/QĐST-HNGĐ',
      courtDecisionDate: '20/06/2023',
      courtDecisionIssuer: 'Tòa án nhân dân thành phố Nam Định',
    },
    widowed: { maritalStatus: 'Đã đăng ký kết hôn, nhưng vợ/chồng đã chết' },
  }[story];
  return {
    procedure: '1.004873',
    ...who,
    events: {
      ...relation,
      ...put('subject', state),
      ...put('dossier', {
        purpose: random.pick(['Mua bán nhà đất', 'Bổ túc hồ sơ vay vốn ngân hàng', 'Xuất cảnh']),
        copies: '1',
      }),
    },
    cases: [...cases, ...(story === 'single' ? [] : [story])],
    days: ANY_DAY,
    other: formerSpouse(subject),
    about: subject,
  };
};

export const extract: Plot = (random, turn) => {
  if (turn.late || turn.notAllowed) return null;
  const { subject } = random.pick(REGISTERED);
  const { relation, cases, ...who } = forOneself(turn, subject);
  const year = Number(subject.birthDate.slice(-4));
  return {
    procedure: '2.000635',
    ...who,
    events: {
      ...relation,
      ...put('dossier', {
        recordKind: 'Giấy khai sinh bản sao/Trích lục ghi vào Sổ hộ tịch việc khai sinh (bản sao)',
        recordNumber: `${random.int(21, 180)}/${year + 1}`,
        recordBook: `01/${year + 1}`,
        recordDate: `12/04/${year + 1}`,
        recordAgency: officeOf(homeOf(subject)),
        copies: String(random.int(1, 5)),
      }),
    },
    cases,
    days: ANY_DAY,
    about: subject,
  };
};

export const correction: Plot = (random, turn) => {
  if (turn.late || turn.notAllowed) return null;
  const { subject } = random.pick(REGISTERED);
  const { relation, cases, ...who } = forOneself(turn, subject);
  const year = Number(subject.birthDate.slice(-4));
  const supplement = random.chance(0.4);
  return {
    procedure: '1.004859',
    ...who,
    events: {
      ...relation,
      ...put('dossier', {
        changedRecord: 'Khai sinh',
        changeKind: supplement ? 'Bổ sung thông tin hộ tịch' : 'Cải chính',
        changeContent: supplement
          ? 'Bổ sung quê quán, nơi sinh'
          : `Cải chính năm sinh của mẹ từ ${year - 31} thành ${year - 26}`,
        changeReason: supplement ? 'Khi đăng ký chưa ghi' : 'Có sai sót khi đăng ký',
        recordNumber: `${random.int(21, 180)}/${year + 1}`,
        recordBook: `01/${year + 1}`,
        recordDate: `12/04/${year + 1}`,
        recordAgency: officeOf(homeOf(subject)),
        copies: '2',
      }),
    },
    cases: [...cases, ...(supplement ? ['supplement'] : [])],
    days: ANY_DAY,
    about: subject,
  };
};
