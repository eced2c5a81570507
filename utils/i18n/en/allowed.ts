/** What the browser has not let us do. */
export const allowed = {
  missing: (portals: number) =>
    portals === 1
      ? 'The browser does not let Sổ tay run on 1 portal yet. Sổ tay does not appear there.'
      : `The browser does not let Sổ tay run on ${portals} portals yet. Sổ tay does not appear there.`,
  allow: 'Allow',
  refused: 'Not allowed yet. Press again, and choose “Allow” when the browser asks.',
};
