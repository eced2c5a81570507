/** The few neutral words that the portal's own page may see. Imported on its own to keep the agent small. */
export const dock = { name: 'Sổ tay', open: 'Open Sổ tay Một cửa' };
