/** The practice form and the frame around it. */
export const practiceStage = {
  mark: 'PRACTICE',
  notice: 'A practice form; it is sent nowhere.',
  panelNotice: 'Nothing is saved or sent.',
  submit: 'Submit (practice)',
  submitted: 'This is a practice form: nothing was sent. Go on on the practice page.',
  alone: 'Practice forms open only in the practice section of Sổ tay.',
  form: 'Practice form',
  panel: 'Sổ tay beside the practice form',
  loading: 'Opening the practice form…',
  failed: 'The practice form did not open.',
  again: 'Open again',
  silent: 'Remarks come when you have finished.',
};
