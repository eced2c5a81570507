/** The welcome. */
import { some } from './some';

export const welcome = {
  title: 'Welcome',
  product: 'Sổ tay Một cửa',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',

  what: {
    title: 'Sổ tay sits beside the forms of public-service portals',
    lead: 'While you enter a dossier, Sổ tay reminds you of the papers needed, points out mistakes and keeps a draft. Submitting is up to you: Sổ tay never presses the portal’s buttons.',
    keepTitle: 'What stays on this PC',
    keep: [
      'Drafts and the register are only on this PC, sealed with your passphrase.',
      'Nothing is sent anywhere: Sổ tay has no server, and the portal gets only what you submit yourself.',
      'Drafts delete themselves a few days after submission; you can delete them sooner at any time.',
    ],
    time: 'All of it takes about two minutes. You need not enter anything about yourself.',
  },

  trial: {
    title: 'Try it on a practice form',
    lead: 'The form on the left is already filled in; the person on it does not exist. The personal number lacks one digit.',
    steps: (number: string) => [
      'In the panel on the right, press “Check”.',
      `Press the line that tells of the mistake: the cursor goes to the field. Make it ${number} and press Tab.`,
      'Open “Papers” and try to mark a paper as “Received”.',
    ],
    mended: 'Right: the error disappears at once. It is the same on a real portal.',
    failed: 'The practice form could not be opened. Press Next, or open this page again later.',
    opening: 'Opening the practice form…',
    more: 'Practise more with thirty sample dossiers',
  },

  where: {
    title: 'Where Sổ tay appears',
    lead: 'Open a form on one of these portals: the panel appears at the right edge and pushes the page to the left without covering it. On other pages Sổ tay does not run.',
    portals: (count: number) => `See ${some(count, 'portal')}`,
    others: 'Other gov.vn portals: press the Sổ tay icon in the toolbar and switch it on for that portal.',
    pin: 'No icon yet: press the puzzle piece in the toolbar and pin Sổ tay.',
    keysTitle: 'Three keys to remember',
    keys: {
      toggle: 'Go to the panel; again to put it away',
      check: 'Check the whole form',
      next: 'Go to the next thing to fix',
    },
    unset: 'not set',
    setKeys: 'Set the keys on the browser’s extension shortcuts page.',
    passphrase: 'Choose a passphrase',
    passphraseWhat:
      'Not needed right away. Without a passphrase Sổ tay still reminds and checks, but saves no drafts.',
    hasPassphrase: 'This PC already has a passphrase. Open the desk to start work.',
    desk: 'Open the desk',
    again: 'To see this page again: press the Sổ tay icon, then “Guide”.',
  },

  open: 'Guide',
};
