/** What is waited for. */
export const waiting = {
  starting: 'Starting…',
  stuck: 'Sổ tay could not start yet.',
  stuckTodo:
    'Press Try again. If that does not help, turn Sổ tay off and on again at chrome://extensions, or tell your IT officer.',
  again: 'Try again',
  update: 'A new version is available.',
  updateSaved: 'A new version is available. Drafts are saved.',
  updateHow: 'It installs itself when you pause or end your shift.',
  updateNow: 'Update now',
  updateNowHow: 'Update now: Sổ tay locks; what you have typed stays.',
  updateNotYet: 'Could not update yet: a draft is still being written. Wait a few seconds and press again.',
};
