/** Raised whenever a change of the core could change a number, a band or a receipt. */
export const coreVersion = "1.6.0";
