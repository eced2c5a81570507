/** What the log needs of the page that shows it: the section "Giám sát" and the desk's "Sao lưu và xóa" hand in theirs. */
import type { AuditPage } from '../../../utils/messaging/protocol';

export interface LogWorld {
  /** Newest first; `before`: only entries with a smaller number. A sentence: why it cannot be read. */
  read(before?: number): Promise<AuditPage | string>;
  /** The log itself was exported: so many lines. */
  exported(count: number): Promise<unknown>;
  download(name: string, content: string | Uint8Array<ArrayBuffer> | Blob): void;
  now(): number;
}
