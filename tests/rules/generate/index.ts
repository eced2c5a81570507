/** Made-up dossiers that agree with themselves and the law, from a seed: what a clerk would find nothing wrong with. */
import { dayOf, isoOf } from '../../../utils/core/dates';
import { acknowledgement, birth, birthAgain, birthLinked, birthWithPapers } from './birth';
import { styleOf, type Style, type Values } from './blocks';
import type { Scene } from './citizen';
import { adoption, guardianship } from './care';
import { death, deathLinked } from './death';
import { maritalStatus, marriage, marriageAgain } from './marriage';
import { correction, extract } from './records';
import { withExtras } from './extras';
import { randomOf, seedOf } from './random';
import {
  burial,
  copy,
  disability,
  household,
  land,
  pension,
  permanent,
  socialSupport,
  temporary,
} from './social';

/** Names and codes as the case files of `evaluate` use them. */
export const FORMS = {
  'khai-sinh': ['1.001193', birth],
  'khai-sinh-lien-thong': ['3.000722', birthLinked],
  'dang-ky-lai-khai-sinh': ['1.004884', birthAgain],
  'nhan-cha-me-con': ['1.001022', acknowledgement],
  'khai-tu': ['1.000656', death],
  'ket-hon': ['1.000894', marriage],
  'xac-nhan-tthn': ['1.004873', maritalStatus],
  'trich-luc': ['2.000635', extract],
  'cai-chinh': ['1.004859', correction],
  'dang-ky-lai-ket-hon': ['1.004746', marriageAgain],
  'khai-tu-lien-thong': ['2.002913', deathLinked],
  'khai-sinh-nguoi-lon': ['1.004772', birthWithPapers],
  'giam-ho': ['1.004837', guardianship],
  'nuoi-con-nuoi': ['', adoption],
  'ho-kinh-doanh': ['1.001612', household],
  'tro-cap-xa-hoi': ['1.116909', socialSupport],
  'tro-cap-huu-tri': ['1.014027', pension],
  'mai-tang': ['1.116910', burial],
  'khuyet-tat': ['1.001699', disability],
  'thuong-tru': ['1.004222', permanent],
  'tam-tru': ['1.004194', temporary],
  'chung-thuc-ban-sao': ['2.000815', copy],
  'dat-dai': ['1.013978', land],
} as const satisfies Record<string, readonly [code: string, make: (scene: Scene, style: Style) => Values]>;

export type Form = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as Form[];

export interface Made {
  form: Form;
  /** '' where no pack is known. */
  code: string;
  /** ISO day of receipt. */
  day: string;
  values: Values;
}

const MIDDLE = dayOf('2026-11-20');

/** The same seed, form and number give the same dossier. Days of receipt lie around November 2026. */
export function dossierOf(seed: number, form: Form, number: number): Made {
  const random = randomOf(seedOf(seed, form, number));
  const today = MIDDLE + (random.chance(0.5) ? 0 : random.int(-140, 90));
  const scene: Scene = { random, today, iso: isoOf(today), count: random.int(0, 20) };
  const [code, make] = FORMS[form];
  return { form, code, day: scene.iso, values: withExtras(scene, make(scene, styleOf(scene))) };
}
