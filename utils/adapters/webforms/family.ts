/** ASP.NET WebForms: household businesses (hokinhdoanh.dkkd.gov.vn) and enterprises (dangkyquamang.dkkd.gov.vn). */
import type { Field, ProcedureHint } from '../../core/snapshot';
import { fold } from '../../core/text';
import type { Driver } from '../adapter';
import { procedureHints } from '../controls/hints';
import { readControl, valueAt } from '../controls/value';
import type { Family } from '../family/family';
import { defaultRank } from '../family/rank';
import { detect } from './detect';
import { dossier, isSubmit, receipt } from './dossier';
import { dossierKind, isNew, registrationAt } from './known';
import { baseOf } from './names';
import { papersIn } from './papers';
import { scan } from './scan';

/** Order of an address, and the names of radio groups that rebuild what follows. */
const CASCADE = /(?:^|\$)(country_id|city_id|district_id|ward_id|street_number)fld$/;
const LEVELS = ['country_id', 'city_id', 'district_id', 'ward_id', 'street_number'];
/** The list, or the block of a chosen person, that the answer to each of these replaces. */
const REBUILDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^owner_type_rbbox$/, /^own_pctl\$/],
  [/^pers_subgroup$/, /^persctl\$/],
  [/^uc_dw_taxeditctl\$rep_recv_addr_typefld$/, /^uc_dw_taxeditctl\$addrctl\$/],
  [/(^|\$)personchange$/, /^own_pctl\$persctl\$/],
  [/^change_owner_type_title_idfld$/, /^change_owner_type_idfld$/],
];
/** `write` waits for the answer itself; this is for scripts that follow it (ms). */
const SETTLE = 150;

function rank(field: Field): number {
  const base = baseOf(field.name);
  const level = CASCADE.exec(base)?.[1];
  if (level === 'street_number') return 11;
  if (level) return 5 + LEVELS.indexOf(level);
  return REBUILDS.some(([driver]) => driver.test(base)) ? 1 : defaultRank(field);
}

function driver({ name, key }: Field): Driver | null {
  const base = baseOf(name);
  const rebuilt = REBUILDS.find(([names]) => names.test(base))?.[1];
  const level = CASCADE.exec(base)?.[1];
  const at = level ? LEVELS.indexOf(level) : -1;
  if (!rebuilt && (at < 0 || at > 2)) return null;
  const block = base.slice(0, base.lastIndexOf('$') + 1);
  const below = LEVELS.slice(at + 1, -1).map((part) => `${block}${part}fld`);
  return {
    affects: (other) => other !== key && (rebuilt?.test(baseOf(other)) ?? below.includes(baseOf(other))),
    settleMs: SETTLE,
  };
}

/** Kinds of dossier whose procedure is not called "<kind> hộ kinh doanh" (names of 2026-10). */
const CALLED: readonly (readonly [kind: RegExp, procedure: string])[] = [
  [/^tam ngung/, 'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh'],
  [/^(dang ky )?thay doi noi dung dang ky/, 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh'],
];

function hints(root: Document, url: URL): ProcedureHint[] {
  const kind = dossierKind(root);
  if (kind === '') return procedureHints(root, url);
  if (isNew(kind)) return [{ how: 'title', value: 'Đăng ký thành lập hộ kinh doanh' }];
  const called = CALLED.find(([pattern]) => pattern.test(fold(kind)))?.[1];
  return [{ how: 'title', value: called ?? `${kind} hộ kinh doanh` }];
}

/** The family without its writing. */
export const family = {
  id: 'webforms',
  detect,
  scan,
  forms: [],
  formAt: registrationAt,
  read: readControl,
  value: valueAt,
  rank,
  driver,
  papers: papersIn,
  hints,
  receipt,
  dossier,
  isSubmit,
} satisfies Omit<Family, 'write'>;
