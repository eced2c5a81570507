import type { Rule } from '../../core/rule';
import ethnicity from './ethnicity';
import gender from './gender';
import nameCase from './name-case';
import names from './names';
import nationality from './nationality';

export const person: readonly Rule[] = [ethnicity, gender, nameCase, names, nationality];
