/** What the browser has not let us do. */
export const allowed = {
  missing: (portals: number) =>
    portals === 1
      ? 'The browser does not let Sổ tay run on 1 portal yet. There it does not show.'
      : `The browser does not let Sổ tay run on ${portals} portals yet. There it does not show.`,
  allow: 'Allow',
  refused: 'Not allowed yet. Press again, and choose “Allow” when the browser asks.',
};
