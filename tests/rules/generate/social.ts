/** Dossiers about money, homes and trade: support, residence, household business, land, certified copies. */
import type { Person } from '../../../utils/core/roles';
import { formatDay, isoOf } from '../../../utils/core/dates';
import {
  bornOn,
  gendered,
  identity,
  inland,
  named,
  origin,
  put,
  shown,
  type Style,
  type Values,
} from './blocks';
import { ageAt, bornAged, citizen, turns, type Citizen, type Scene } from './citizen';
import { elsewhereIn, officeOf } from './places';

const MOBILE = [
  '032',
  '035',
  '038',
  '056',
  '070',
  '077',
  '081',
  '086',
  '088',
  '090',
  '091',
  '096',
  '097',
  '098',
];
const phone = ({ random }: Scene): string =>
  random.chance(0.9)
    ? `${random.pick(MOBILE)}${random.int(1_000_000, 9_999_999)}`
    : `024${random.int(32_000_000, 39_999_999)}`;
const email = ({ random }: Scene): string =>
  `${random.pick(['lan.nguyen', 'tuanvu', 'hokd', 'minh-anh'])}${random.int(1, 999)}@${random.pick(['gmail.com', 'example.com', 'yahoo.com.vn'])}`;

/** The block "người nộp" or "chủ hồ sơ" of the provincial portals: no kind of paper, one number. */
const block = (scene: Scene, person: Person, who: Citizen, style: Style): Values => {
  const { personalId: _id, ...paper } = { personalId: who.id, paper: who.paper };
  return {
    ...named(person, who, style),
    ...bornOn(person, who, style),
    ...gendered(person, who),
    ...put(person, { personalId: who.id }),
    ...(paper.paper && paper.paper.kind !== 'passport'
      ? put(person, { idPaperIssueDate: style.day(paper.paper.issued), idPaperIssuer: paper.paper.issuer })
      : {}),
    ...(scene.random.chance(0.7) ? put(person, { phone: phone(scene) }) : {}),
    ...inland(person, 'residence', who.home, { ...style, scopes: false }),
  };
};

/** Somebody hands it in for himself, or a younger relative for the owner. */
function handedIn(scene: Scene, owner: Citizen, style: Style): Values {
  const self = ageAt(owner.born, scene.today) >= 18 && scene.random.chance(0.5);
  const who = self ? owner : citizen(scene, { ages: [20, 60], home: owner.home });
  return { ...block(scene, 'submitter', who, style), ...block(scene, 'owner', owner, style) };
}

const bank = (scene: Scene, person: Person, who: Citizen): Values =>
  put(person, {
    bankAccount: String(scene.random.int(1_000_000_000, 9_999_999_999)),
    bankAccountHolder: who.name.full
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'D')
      .replace(/[’']/g, ' ')
      .toUpperCase(),
    bankName: scene.random.pick(['Agribank', 'Vietcombank', 'VietinBank', 'BIDV']),
  });

/** 1.116909: the severely disabled, orphans, and the old of poor households. */
export function socialSupport(scene: Scene, style: Style): Values {
  const { random } = scene;
  const owner = citizen(scene, { ages: [20, 72] });
  return {
    ...handedIn(scene, owner, style),
    ...put('owner', { benefitCategory: 'Người khuyết tật nặng' }),
    ...(random.chance(0.5)
      ? { ...put('recipient', { fullName: shown(owner, style) }), ...bank(scene, 'recipient', owner) }
      : {}),
  };
}

/** 1.014027: from 75 years on. */
export function pension(scene: Scene, style: Style): Values {
  const owner = citizen(scene, { ages: [75, 99] });
  return {
    ...handedIn(scene, owner, style),
    ...(scene.random.chance(0.4) ? bank(scene, 'owner', owner) : {}),
  };
}

/** 1.116910: whoever buried the dead asks. */
export function burial(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const owner = citizen(scene, { ages: [25, 65] });
  const died = today - random.int(2, 50);
  const dead = citizen(scene, { born: bornAged({ ...scene, today: died }, 76, 98), home: owner.home });
  return {
    ...handedIn(scene, owner, style),
    ...named('subject', dead, style),
    ...bornOn('subject', dead, style, random.chance(0.2)),
    ...put('subject', { deathDate: style.day(died), deathCause: 'Tuổi già' }),
  };
}

/** 1.001699. */
export function disability(scene: Scene, style: Style): Values {
  const owner = citizen(scene, { ages: [1, 80] });
  return {
    ...handedIn(scene, owner, style),
    ...put('owner', {
      disabilityKind: scene.random.pick(['Vận động', 'Nghe, nói', 'Nhìn', 'Trí tuệ']),
      disabilityLevel: scene.random.pick(['Đặc biệt nặng', 'Nặng', 'Nhẹ']),
      disabilityCause: scene.random.pick(['Bẩm sinh', 'Tai nạn', 'Bệnh']),
    }),
  };
}

const LINES = ['4711', '5610', '4771', '9631', '4722', '5630', '1071', '4520', '9620', '4933'];
const SIGNS = [
  'Minh Anh',
  'Tạp hóa Lan Hương',
  'Cơm tấm 79',
  'Phở Thìn Bờ Hồ',
  'Sửa xe Tuấn',
  'Hoa Tươi Ngọc Mai',
  'Trà sữa Mộc',
];

/** 1.001612. */
export function household(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const owner = citizen(scene, { ages: [18, 65] });
  const seat = elsewhereIn(random, scene.iso, owner.home.province, ++scene.count);
  const capital = random.pick([30_000_000, 50_000_000, 100_000_000, 1_200_000_000]);
  const by = random.chance(0.8) ? owner : citizen(scene, { ages: [20, 60] });
  const sign = random.pick(SIGNS);
  return {
    ...put('business', {
      name: random.pick([`HỘ KINH DOANH ${sign.toUpperCase()}`, `Hộ kinh doanh ${sign}`, sign]),
      ...(random.chance(0.3) ? { shortName: sign.split(' ').slice(-2).join(' ') } : {}),
      lines: random.chance(0.7) ? random.pick(LINES) : `${LINES[0]}, ${LINES[1]}`,
      capital: random.pick([String(capital), capital.toLocaleString('de-DE')]),
      startDate: formatDay(today + random.int(0, 40)),
      labourers: String(random.int(0, 9)),
      taxMethod: 'Phương pháp kê khai',
      ownerKind: 'Cá nhân',
      ...(random.chance(0.5) ? { phone: phone(scene) } : {}),
    }),
    ...inland('business', 'seat', seat, { ...style, scopes: false }),
    ...named('owner', owner, style),
    ...bornOn('owner', owner, style),
    ...gendered('owner', owner),
    ...put('owner', {
      personalId: owner.id,
      phone: phone(scene),
      ...(random.chance(0.5) ? { email: email(scene) } : {}),
    }),
    ...(random.chance(0.3) ? put('owner', { taxCode: owner.id }) : {}),
    ...inland('owner', 'contact', owner.home, { ...style, scopes: false }),
    ...named('submitter', by, style),
    ...put('submitter', { personalId: by.id }),
  };
}

const person = (role: Person, who: Citizen, style: Style): Values => ({
  ...named(role, who, style),
  ...bornOn(role, who, style),
  ...gendered(role, who),
  ...put(role, { personalId: who.id }),
});

/** 1.004222: somebody joins the household of a relative, or is its head. */
export function permanent(scene: Scene, style: Style): Values {
  const { random } = scene;
  const subject = citizen(scene, { ages: [1, 80] });
  const grown = ageAt(subject.born, scene.today) >= 18;
  const head = grown && random.chance(0.4) ? subject : citizen(scene, { ages: [30, 80], home: subject.home });
  const asks = grown ? subject : head;
  return {
    ...named('requester', asks, style),
    ...put('requester', { phone: phone(scene) }),
    ...person('subject', subject, style),
    ...origin('subject', subject, style),
    ...inland('subject', 'residence', subject.home, { ...style, scopes: false }),
    ...named('householder', head, style),
    ...put('householder', { personalId: head.id }),
    ...(head === subject ? put('subject', { relation: 'Chủ hộ' }) : {}),
  };
}

/** 1.004194: at most two years, from about today. */
export function temporary(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const subject = citizen(scene, { ages: [16, 65] });
  const head = citizen(scene, { ages: [28, 75] });
  const from = today + random.int(-20, 10);
  return {
    ...person('requester', subject, style),
    ...put('requester', { phone: phone(scene), ...(random.chance(0.4) ? { email: email(scene) } : {}) }),
    ...inland('requester', 'residence', subject.home, { ...style, scopes: false }),
    ...person('subject', subject, style),
    ...named('householder', head, style),
    ...put('householder', { personalId: head.id }),
    ...put('dossier', { periodFrom: style.day(from), periodTo: style.day(from + random.int(60, 720)) }),
  };
}

/** 2.000815: hardly any form at all. */
export function copy(scene: Scene, style: Style): Values {
  const who = citizen(scene, { ages: [18, 85] });
  return {
    ...named('requester', who, style),
    ...identity('requester', who, style),
    ...put('requester', { phone: phone(scene) }),
    ...put('dossier', { copies: String(scene.random.int(1, 20)), recordName: 'Bằng tốt nghiệp' }),
  };
}

/** Ten digits of an organisation with their check digit (TT 105/2020 Điều 5). */
export function taxCode({ random }: Scene): string {
  for (;;) {
    const nine = `0${random.int(1, 9)}${random.int(100_000, 999_999)}${random.int(1, 9)}`;
    const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce(
      (all, weight, at) => all + weight * Number(nine[at]),
      0,
    );
    if (sum % 11 !== 0) return `${nine}${10 - (sum % 11)}`;
  }
}

/** 1.013978: a person, or an organisation with somebody who speaks for it. */
export function land(scene: Scene, style: Style): Values {
  const { random, today } = scene;
  const owner = citizen(scene, { ages: [25, 85] });
  const issued = random.int(Math.max(turns(owner.born, 19), 8400), today - 30);
  return {
    ...handedIn(scene, owner, style),
    ...origin('submitter', owner, style),
    ...(random.chance(0.3)
      ? put('business', { name: 'Công ty TNHH Minh Anh', taxCode: taxCode(scene) })
      : {}),
    ...put('land', {
      recordNumber: random.pick([
        `AA 0${random.int(1_000_000, 9_999_999)}`,
        `CH${random.int(10_000, 99_999)}`,
      ]),
      recordDate: style.day(issued),
      recordAgency:
        Number(isoOf(issued).slice(0, 4)) < 2025 ? 'Sở Tài nguyên và Môi trường' : officeOf(owner.home),
    }),
  };
}
