/** Records composed for tests: only what the distiller reads. */
import type { OfficialRecord, RecordComponent } from '@/utils/records/record';

export type Row = string | [name: string, originals: number, copies: number];

export const component = (row: Row): RecordComponent => {
  const [name, originals, copies] = typeof row === 'string' ? [row, 1, 0] : row;
  return { code: '', name, originals, copies, hasForm: false, forms: [] };
};

/** `cases`: title → rows. */
export function recordOf(cases: Record<string, Row[]>, more: Partial<OfficialRecord> = {}): OfficialRecord {
  return {
    id: '',
    code: '1.999999',
    name: 'Thủ tục cấp giấy phép thử nghiệm',
    state: 'ACTIVE',
    type: 'STANDARD',
    levels: { ward: true, province: false, ministry: false, other: false },
    fields: ['Thử nghiệm'],
    subjects: [],
    agencies: [],
    publisher: '',
    decision: { number: '', date: null },
    updatedAt: null,
    requirements: '',
    steps: [],
    methods: [],
    cases: Object.entries(cases).map(([name, rows]) => ({ name, components: rows.map(component) })),
    services: [],
    laws: [],
    results: [],
    ...more,
  };
}
