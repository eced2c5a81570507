/** The welcome. */
export const welcome = {
  title: 'Welcome',
  product: 'Sổ tay Một cửa',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',

  what: {
    title: 'Sổ tay stands beside the forms of the public-service portals',
    lead: 'While you type a dossier it reminds you of the papers, points at mistakes and keeps a draft. You decide: Sổ tay never presses the portal’s buttons.',
    keepTitle: 'What stays on this PC',
    keep: [
      'Drafts and the register lie on this PC only, sealed with your passphrase.',
      'Nothing is sent anywhere: Sổ tay has no server, and a portal gets only what you hand in yourself.',
      'Drafts delete themselves some days after they were handed in; you can delete them sooner at any time.',
    ],
    time: 'All of it takes about two minutes. Nothing about you is asked for.',
  },

  trial: {
    title: 'Try it on a practice form',
    lead: 'The form on the left is filled in already; the people in it are made up. One digit of the personal number is missing.',
    steps: (number: string) => [
      'In the panel on the right, press “Check”.',
      `Press the line that tells of the mistake: the cursor goes to the field. Make it ${number} and press Tab.`,
      'Open “Papers” and try to mark a paper as “Received”.',
    ],
    mended: 'Right: the mistake goes at once. On a real portal it is the same.',
    failed: 'The practice form does not open. Press Next, or open this page again later.',
    opening: 'Opening the practice form…',
    more: 'Practise with thirty more dossiers',
  },

  where: {
    title: 'Where Sổ tay appears',
    lead: 'Open a form on one of these portals: the panel appears at the right edge and pushes the page aside, it covers nothing. On other pages Sổ tay does not run.',
    portals: (count: number) => `See the ${count} portals`,
    others: 'Other gov.vn portals: press the icon of Sổ tay in the toolbar and switch it on for that portal.',
    pin: 'No icon there: press the jigsaw piece in the toolbar and pin Sổ tay.',
    keysTitle: 'Three keys to remember',
    keys: {
      toggle: 'Go to the panel; again to put it away',
      check: 'Check the whole form',
      next: 'To the next problem',
    },
    unset: 'not set',
    setKeys: 'Set keys at the browser’s page of shortcuts for extensions.',
    passphrase: 'Set a passphrase',
    passphraseWhat:
      'Not needed at once. Without a passphrase Sổ tay reminds and checks, but keeps no drafts.',
    hasPassphrase: 'This PC has a passphrase already. Open the desk to begin.',
    desk: 'Open the desk',
    again: 'To see this page again: press the icon of Sổ tay, then “Guide”.',
  },

  open: 'Guide',
};
