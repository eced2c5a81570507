/** What the page's model says of a question, taken as a claim: checked for its shape here, and believed only beside the DOM. */
import { foldKeepMarks } from '../../core/text';
import { askBridge, obeyed } from '../../bridge/client';

export interface Choice {
  value: unknown;
  text: string;
}
export interface Model {
  type: string;
  value: unknown;
  readOnly: boolean;
  visible: boolean;
  /** The library asks the portal for the list, page by page, when it is opened. */
  lazy: boolean;
  /** Holds `yyyy-mm-dd` behind a mask that shows something else. */
  iso: boolean;
  on: unknown;
  off: unknown;
  choices: readonly Choice[];
}

/** A list that was never opened holds one invented entry of the form's editor. */
const isReal = ({ text }: Choice): boolean => text !== '' && !/^item ?\d+$/i.test(text);

export function modelOf(host: Element): Model | null {
  const told = askBridge(host, { op: 'survey.read' }) as Partial<Record<keyof Model, unknown>> | undefined;
  if (typeof told !== 'object' || told === null || typeof told.type !== 'string') return null;
  const choices = (Array.isArray(told.choices) ? (told.choices as unknown[]) : []).flatMap(
    (each): Choice[] => {
      const { value, text } = (each ?? {}) as Partial<Choice>;
      return typeof text === 'string' && value !== undefined ? [{ value, text: text.trim() }] : [];
    },
  );
  return {
    type: told.type,
    value: told.value ?? null,
    readOnly: told.readOnly === true,
    visible: told.visible !== false,
    lazy: told.lazy === true,
    iso: told.iso === true,
    on: told.on ?? true,
    off: told.off ?? false,
    choices: choices.filter(isReal),
  };
}

/** Sets the model's value; null clears. */
export const setModel = (host: Element, value: unknown): boolean =>
  obeyed(askBridge(host, { op: 'survey.set', value }));

/** Opens, searches or closes the list of a dropdown without moving the focus. */
export const openList = (host: Element, open: boolean, find?: string): boolean =>
  obeyed(askBridge(host, { op: 'survey.list', open, ...(find === undefined ? {} : { find }) }));

/** Entries may be objects; texts may be put into capitals by the portal. */
export const sameModelValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? foldKeepMarks(a) === foldKeepMarks(b)
    : JSON.stringify(a) === JSON.stringify(b);
