/** Which lines of the pictures are marked as "không khớp", and who is told when one is pressed. Without it pictures are only to be looked at. */
import { createContext } from 'preact';
import type { FactRef } from '../../../utils/practice/types';

export interface Marking {
  isMarked(ref: FactRef): boolean;
  /** Null: marks are shown, nothing can be pressed. */
  toggle: ((ref: FactRef) => void) | null;
}

export const MarkingContext = createContext<Marking | null>(null);

export const sameFact = (a: FactRef, b: FactRef): boolean => a.paper === b.paper && a.fact === b.fact;
