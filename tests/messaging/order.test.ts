import { describe, expect, it } from 'vitest';
import { readOrder, type Order } from '@/utils/messaging/order';

const GOOD: Order[] = [
  { t: 'read' },
  { t: 'fill', job: '1', values: [{ key: 'HoTenKS', value: '' }] },
  { t: 'cancel', job: '1' },
  { t: 'focus', key: 'HoTenKS' },
  { t: 'marks', marks: [] },
  { t: 'marks', marks: [{ key: 'a', severity: 'warn' }] },
  { t: 'dock', open: true, badge: 3 },
  { t: 'dock', open: false, badge: 0 },
];

describe('orders to an agent', () => {
  it.each(GOOD)('takes %j', (order) => expect(readOrder(structuredClone(order))).toEqual(order));

  it.each([
    null,
    'read',
    [],
    {},
    { t: 'toString' },
    { t: '__proto__' },
    { t: 'read', more: 1 },
    { t: 'fill', job: '1', values: [] },
    { t: 'fill', job: '1', values: [{ key: 'a' }] },
    { t: 'fill', job: '1', values: [{ key: 'a', value: 'x', by: 'user' }] },
    { t: 'fill', job: '1', values: [{ key: 'a', value: 'x'.repeat(70_000) }] },
    { t: 'fill', job: '1', values: Array.from({ length: 501 }, () => ({ key: 'a', value: '' })) },
    { t: 'fill', job: 1, values: [{ key: 'a', value: '' }] },
    { t: 'focus', key: 'a'.repeat(161) },
    { t: 'marks', marks: [{ key: 'a', severity: 'red' }] },
    { t: 'dock', open: 1, badge: 0 },
    { t: 'dock', open: true, badge: 0.5 },
    JSON.parse('{"t":"focus","key":"a","__proto__":{"t":"read"}}') as unknown,
  ])('takes no %j', (order) => expect(readOrder(order)).toBeNull());
});
