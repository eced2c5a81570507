import type { Rule } from '../../core/rule';
import addressComplete from './address-complete';
import addressDetail from './address-detail';
import addressMixture from './address-mixture';
import addressScope from './address-scope';
import addressShortForms from './address-short-forms';
import communeName from './commune-name';
import communeProvince from './commune-province';
import detailLeftOver from './detail-left-over';
import houseInTwoCommunes from './house-in-two-communes';
import provinceName from './province-name';

export const places: readonly Rule[] = [
  addressScope,
  provinceName,
  communeProvince,
  communeName,
  addressMixture,
  addressComplete,
  addressDetail,
  addressShortForms,
  detailLeftOver,
  houseInTwoCommunes,
];
