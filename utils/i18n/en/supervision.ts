export const supervision = {
  pages: {
    title: 'Supervision pages',
    register: 'Register',
    checks: 'Spot checks',
    findings: 'Findings',
    numbers: 'Figures',
    machines: 'Other PCs',
    log: 'Log',
  },
  state: {
    locked: 'Unlock Sổ tay to see the register and the results of checks.',
    unlock: 'To the unlock page',
    waiting:
      'A colleague set up this PC’s register. You will see it once somebody who has it unlocks on this PC. Dossiers you submit are entered all the same.',
    opening: 'Opening the register…',
    damaged:
      'This PC’s register cannot be read. The data is kept as it is; nothing was deleted. Tell your IT officer.',
    failed: 'The register could not be opened. Try again; if it still fails, restart the browser.',
  },
  passed: {
    'as-papers': 'As on the paper',
    'citizen-confirms': 'The citizen confirmed it',
    'asked-leader': 'The supervisor was asked',
    other: 'Another reason',
  },
  todo: {
    /** `day`: dd/mm; null: no term was set. */
    what: (count: number, day: string | null, late: boolean) =>
      `${count} ${count === 1 ? 'finding wants' : 'findings want'} an answer${
        day === null ? '' : late ? `, was due ${day}` : `, due ${day}`
      }`,
    go: 'View and answer',
  },
};
