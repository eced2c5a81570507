/**
 * A row whose bytes are torn is often read as null (Chromium 156, both engines' values, SQLite's rows most, 2026-11). None of ours is null: here
 * it becomes what the browser says of other rows that it cannot read.
 */
import type { DBCore, Middleware } from 'dexie';

/** @param told somebody came upon one. */
export const tornRows = (told: () => void): Middleware<DBCore> => ({
  stack: 'dbcore',
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      const sound = <Answer>(answer: Answer, rows: readonly unknown[] = [answer]): Answer => {
        if (!rows.includes(null)) return answer;
        told();
        throw new DOMException('torn', 'UnknownError');
      };
      return {
        ...table,
        get: (request) => table.get(request).then((row: unknown) => sound(row)),
        getMany: (request) => table.getMany(request).then((rows) => sound(rows, rows)),
        query: (request) => table.query(request).then((answer) => sound(answer, answer.result)),
      };
    },
  }),
});
