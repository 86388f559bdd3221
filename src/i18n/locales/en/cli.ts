import type { cli as swedish } from "../sv/cli.ts";

export const cli = {
  "cli.usage": "How to use avstamp",
  "cli.usage.validate": "checks instrument.json with its texts/ and vectors/, or a texts file",
  "cli.usage.lock": "checks that published versions are unchanged and in the list",
  "cli.usage.json": "writes the answer as JSON",
  "cli.usage.lang": "writes in one language instead of both",
  "cli.unknownCommand": "There is no command “{command}”.",
  "cli.noFile": "Name at least one file to check.",
  "cli.unknownOption": "The option cannot be used like this: {reason}",
  "cli.unknownLanguage": "There is no language “{language}”. Choose {known}.",
  "cli.ourMistake": "Something went wrong in Avstamp, not in your file. Please tell us about this:",
} satisfies Record<keyof typeof swedish, string>;
