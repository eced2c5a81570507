/** A portal's page with a panel beside it, as those see it who judge what the extension does there: the same in every browser. */
import type { Page } from 'playwright-core';
import type { DiagnosisReport } from '../../utils/session/panel/diagnosis';
import type { Session } from './browser';
import { askPanel, untilReport } from './panel';

export interface Seat {
  /** Runs in the portal's own world. */
  evaluate<R>(fn: () => R): Promise<Awaited<R>>;
  /** Reports of the panel until one satisfies the expectation. */
  until(holds: (report: DiagnosisReport) => boolean, timeout?: number): Promise<DiagnosisReport>;
  /** Fills as a restore does. */
  fill(values: Record<string, string>): Promise<DiagnosisReport>;
}

/** In Chromium. */
export const seatOf = (session: Session, page: Page): Seat => ({
  evaluate: <R>(fn: () => R) => page.evaluate(fn) as Promise<Awaited<R>>,
  until: (holds, timeout) => untilReport(session, page, holds, timeout),
  fill: (values) => askPanel(session, page, { type: 'panel.fill', values }),
});
