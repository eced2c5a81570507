/** Where in `storage.local` stands what the browser's policies said last (`managed.ts`). No secret: whoever sits at this PC can read them. */
export const MANAGED_LAST = 'managed.last';
