import { readRecord } from '@/utils/records/read';
import type { Source } from '@/utils/records/import';
import type { OfficialRecord } from '@/utils/records/record';

export function must(data: unknown): OfficialRecord {
  const read = readRecord(data);
  if (!read.ok) throw new Error(read.why);
  return read.record;
}

/** A file as the dialog hands it over. */
export const file = (name: string, ...parts: (string | Uint8Array<ArrayBuffer>)[]): Source & Blob =>
  Object.assign(new Blob(parts), { name });

/** A record of the portal's shape, small but with everything. */
export const official = (code: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: `id-${code}`,
  code,
  name: `Thủ tục ${code}`,
  state: 'ACTIVE',
  isWard: true,
  updatedAt: Date.UTC(2026, 3, 15),
  executionMethods: [
    {
      submissionMethod: 'DIRECT',
      processingTime: 5,
      processingTimeUnit: 'WORKING_DAY',
      fees: [{ type: 'FEE', value: 8000 }],
    },
    { submissionMethod: 'ONLINE', processingTime: 5, processingTimeUnit: 'WORKING_DAY', fees: [] },
  ],
  executionCases: [
    {
      name: '* Giấy tờ phải nộp',
      profileComponents: [
        { code: 'KQ1', name: 'Tờ khai theo mẫu', originalQty: 1, copyQty: 0 },
        { code: 'KQ2', name: 'Giấy chứng sinh do cơ sở y tế cấp', originalQty: 1, copyQty: 0 },
      ],
    },
    {
      name: '* Lưu ý',
      profileComponents: [
        { code: 'KQ3', name: 'Nộp bản chụp phải kèm bản chính', originalQty: 0, copyQty: 0 },
      ],
    },
  ],
  legalBasisesDetails: [
    { code: '60/2014/QH13', name: 'Luật Hộ tịch' },
    { code: '123/2015/NĐ-CP', name: 'Nghị định 123' },
  ],
  subjectTypesDetails: [{ name: 'Công dân Việt Nam' }, { name: 'Người nước ngoài' }],
  ...changes,
});

/** Every text in a value. */
export const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];
