export interface ErrorCircumstances {
  readonly version: string;
  readonly at: string;
  readonly browser: string;
  readonly language: string;
  /** Name of the screen, never its address: that holds the id of a case. */
  readonly screen: string;
}

/**
 * What went wrong, for whoever looks after the app. Says where in the program, and leaves out the
 * error's own words: they may hold an answer or a note.
 */
export function errorReport(error: unknown, circumstances: ErrorCircumstances): string {
  const { version, at, browser, language, screen } = circumstances;
  return [
    `Avstamp ${version}`,
    `${at} · ${screen} · ${language}`,
    browser,
    `${nameOf(error)}${reactNumber(error)}`,
    ...placesIn(error),
  ].join("\n");
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** React's production build says which error it is by a number. */
function reactNumber(error: unknown): string {
  const number = error instanceof Error ? /React error #(\d+)/.exec(error.message)?.[1] : undefined;
  return number === undefined ? "" : ` (React ${number})`;
}

const place = /(?:([\w$.<>]+)(?: \(|@))?\S*?\/([\w.-]+\.(?:js|tsx?|mjs))\S*?:(\d+):(\d+)/;

/** Functions and files of the stack, without the address the app is served from. */
function placesIn(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const lines = error.stack.replace(error.message, "").split("\n");
  return lines.flatMap((line) => {
    const [, name, file, row, column] = place.exec(line.trim()) ?? [];
    if (file === undefined) return [];
    return [`  ${name ?? "–"} ${file}:${row}:${column}`];
  });
}
