/** Which procedure the page belongs to: the liên thông portal tells it in its hash route (`#/ke-khai/2.000987`). */
import type { ProcedureHint } from '../../core/snapshot';
import { procedureHints } from '../controls/hints';

const ROUTE = /^#\/ke-khai\/(\d{1,2}\.\d{6})(?!\d)/;

export function hintsIn(root: Document, url: URL): ProcedureHint[] {
  const code = ROUTE.exec(url.hash)?.[1];
  return [...(code ? [{ how: 'code-in-url' as const, value: code }] : []), ...procedureHints(root, url)];
}
