/** The practice form and the frame around it. */
export const practiceStage = {
  mark: 'PRACTICE',
  notice: 'A practice form; nothing is submitted.',
  panelNotice: 'Not saved, not submitted.',
  submit: 'Submit (practice)',
  submitted: 'This is a practice form: nothing was sent. Continue on the Practice page.',
  alone: 'Practice forms open only in the practice section of Sổ tay.',
  form: 'Practice form',
  panel: 'Sổ tay beside the practice form',
  loading: 'Opening the practice form…',
  failed: 'The practice form could not be opened.',
  again: 'Open again',
  silent: 'Feedback appears when the exercise is finished.',
};
