/** Technical names of the e-form, in lower case: whose fact and which one. Names change between versions; their grammar does not. */
import type { Attribute, Person } from '../../core/roles';
import type { FormId } from './forms';
import type { Meaning } from '../words/labels';

export interface NameSays {
  person: Person | null;
  meaning: Meaning | null;
  /** The name as a whole is documented for this form; else only its parts are. */
  exact: boolean;
  /** The mark of the person is one letter or none at all: the heading above must not say otherwise. */
  weak: boolean;
}

const STEMS: Readonly<Record<string, Meaning>> = {
  hovaten: 'fullName',
  hoten: 'fullName',
  ngaysinh: 'birthDate',
  namsinh: 'birthDate',
  gioitinh: 'gender',
  dantoc: 'ethnicity',
  quoctich: 'nationality',
  sodinhdanh: 'personalId',
  soddcn: 'personalId',
  loaigiaytodinhdanh: 'idPaperType',
  loaigiaytotuythan: 'idPaperType',
  sogiaytodinhdanh: 'idPaperNumber',
  sogiaytotuythan: 'idPaperNumber',
  ngaycap: 'idPaperIssueDate',
  ngaycapdd: 'idPaperIssueDate',
  ngaycapgiaytotuythan: 'idPaperIssueDate',
  noicap: 'idPaperIssuer',
  noicapdd: 'idPaperIssuer',
  noicapgiaytotuythan: 'idPaperIssuer',
  loaicutru: 'residenceKind',
  noicutru: '@residence',
  noisinh: '@birthPlace',
  quequan: '@hometown',
  noichet: '@deathPlace',
  quanhe: 'relation',
  solankethon: 'marriageCount',
  loaitinhtranghonnhan: 'maritalStatus',
  tinhtranghonnhan: 'maritalStatus',
  sobanan: 'courtDecisionNumber',
  dienthoai: 'phone',
  sodienthoai: 'phone',
};

/** Marks of a person before or after a stem, and the forms they are documented for (none: every form of the family). */
interface Affix {
  person: Person;
  before?: RegExp;
  after?: RegExp;
  forms?: readonly FormId[];
  weak?: boolean;
}
const AFFIXES: readonly Affix[] = [
  { person: 'requester', before: /^nyc_?/, after: /_?nyc$/ },
  { person: 'requester', after: /c$/, weak: true },
  { person: 'groom', before: /^bennam_/, after: /_?bennam$/, forms: ['marriage'] },
  { person: 'bride', before: /^bennu_/, after: /_?bennu$/, forms: ['marriage'] },
  { person: 'father', before: /^cha/, after: /cha(?:ks)?$/, forms: ['birth'] },
  { person: 'mother', before: /^me/, after: /me(?:ks)?$/, forms: ['birth'] },
  { person: 'subject', before: /^nks/, after: /ks$/, forms: ['birth'] },
  { person: 'subject', before: /^nkt/, forms: ['death'] },
  { person: 'subject', before: /^ntd/, forms: ['correction'] },
  // on the death form the dead person's fields carry no mark at all
  { person: 'subject', before: /^/, forms: ['death'], weak: true },
];

type Special = readonly [person: Person, attribute: Attribute];
const dossier = (attribute: Attribute): Special => ['dossier', attribute];

const ANYWHERE: Readonly<Record<string, Special>> = {
  quanhevoinguoiduocxacminh: ['requester', 'relation'],
  capbansao: dossier('wantsCopies'),
};
const SPECIALS: Readonly<Record<FormId, Readonly<Record<string, Special>>>> = {
  birth: {
    quanhe: ['requester', 'relation'],
    loaidangky: dossier('registrationType'),
    nksloaikhaisinh: dossier('birthKind'),
    ngaysinhchon: ['subject', 'birthDate'],
    soluong: dossier('copies'),
    coquandktruocday_filter: dossier('recordAgencyProvince'),
    coquandktruocday: dossier('recordAgency'),
    sodktruocday: dossier('recordNumber'),
    quyensodktruocday: dossier('recordBook'),
    ngaydktruocday: dossier('recordDate'),
  },
  death: {
    quanhe: ['requester', 'relation'],
    loaidangky: dossier('registrationType'),
    soluong: dossier('copies'),
    ngaymat: ['subject', 'deathDate'],
    giomat: ['subject', 'deathHour'],
    phutmat: ['subject', 'deathMinute'],
    nguyennhanmat: ['subject', 'deathCause'],
    gbtloai: dossier('deathNoticeKind'),
    gbtso: dossier('deathNoticeNumber'),
    gbtcoquancap: dossier('deathNoticeIssuer'),
    gbtngay: dossier('deathNoticeDate'),
  },
  marriage: { soluong: dossier('copies') },
  correction: {
    // the order of the paper form: "đề nghị đăng ký việc (cải chính …)", "đã đăng ký (khai sinh …) số … quyển …"
    viecdangky: dossier('changeKind'),
    nghiepvudk: dossier('changedRecord'),
    sodangkyhsgoc: dossier('recordNumber'),
    quyendangkyhsgoc: dossier('recordBook'),
    ngaydangkyhsgoc: dossier('recordDate'),
    noidangkyhsgoc: dossier('recordAgency'),
    noidungdk: dossier('changeContent'),
    lydodk: dossier('changeReason'),
    soluong: dossier('copies'),
    trakq: dossier('resultChannel'),
  },
};

const NOTHING: NameSays = { person: null, meaning: null, exact: false, weak: false };

/** Reads a technical name on a form (null: an undocumented form of the family). */
export function readName(name: string, form: FormId | null): NameSays {
  const lower = name.toLowerCase();
  const special = (form ? SPECIALS[form][lower] : undefined) ?? ANYWHERE[lower];
  if (special) return { person: special[0], meaning: special[1], exact: true, weak: false };
  for (const { person, before, after, forms, weak = false } of AFFIXES) {
    if (forms && (!form || !forms.includes(form))) continue;
    for (const affix of [before, after]) {
      if (!affix?.test(lower)) continue;
      const meaning = STEMS[lower.replace(affix, '')];
      if (meaning) return { person, meaning, exact: true, weak };
    }
  }
  // `HoTen`, `SoDinhDanhC1`: the attribute is sure, the person is not
  const stem = STEMS[lower.replace(/(?:_?\d|c\d)$/, '')];
  return stem ? { ...NOTHING, meaning: stem } : NOTHING;
}

const EXPLAINED: readonly (readonly [RegExp, Attribute])[] = [
  [/dantoc/, 'ethnicity'],
  [/quanhe/, 'relation'],
  [/mucdich/, 'purpose'],
];

/** `NhapDanTocBenNuKhac` explains the "Khác" of `DanTocBenNu`, an ethnicity; null for other names. */
export function otherOf(name: string): { base: string; attribute: Attribute } | null {
  const lower = name.toLowerCase();
  if (!lower.includes('khac')) return null;
  const attribute = EXPLAINED.find(([pattern]) => pattern.test(lower))?.[1];
  return attribute ? { base: lower.replace(/^nhap_?/, '').replace(/_?khac/, ''), attribute } : null;
}

/** `nycNoiCuTru_TrongNuoc` → `nycNoiCuTru`: the scope radio that opens this area. */
export const scopeOf = (area: string): string => area.replace(/_(trongnuoc|nuocngoai|khac)$/i, '');
export const isAbroad = (area: string): boolean => /_(nuocngoai|khac)$/i.test(area);

/** Is this name documented for the form, as a field, an area or a "Khác" text? */
export function isMet(name: string, form: FormId): boolean {
  const base = scopeOf(name).replace(/=.*$/, '');
  return readName(base, form).exact || otherOf(name) !== null;
}
