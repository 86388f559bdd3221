/** What a script can rely on. */
export const exitCodes = {
  fine: 0,
  /** The files were read, and something is wrong with them. */
  problems: 1,
  /** Wrong use of the command, or a file that cannot be read. */
  wrongUse: 2,
  /** A mistake of the program itself. */
  ourMistake: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
