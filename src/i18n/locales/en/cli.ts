import type { cli as swedish } from "../sv/cli.ts";

export const cli = {
  "cli.usage": "How to use avstamp",
  "cli.usage.validate":
    "checks instruments with all that belongs to them, or one translation or vector",
  "cli.usage.lock": "checks that published versions are unchanged and in the list",
  "cli.usage.vectors": "runs the vectors of one or all instruments, and shows what differs",
  "cli.usage.score": "scores every response of a file, or of standard input",
  "cli.usage.format": "how the responses are written; unsaid, by the name of the file",
  "cli.usage.out": "how the scores are written; unsaid, as the responses",
  "cli.usage.receipts": "adds the receipt of every scale; JSON lines only",
  "cli.usage.valuesOnly": "only values and bands of scales, without bounds: faster",
  "cli.usage.given": "the answer to a question that chooses, where a response has none",
  "cli.usage.date": "the day of responses that do not state one",
  "cli.usage.json": "writes the answer as JSON",
  "cli.usage.lang": "writes in one language instead of both",
  "cli.unknownCommand": "There is no command “{command}”.",
  "cli.noFile": "Name at least one file or folder to check.",
  "cli.needsTwoFiles": "Name an instrument and a file of responses, or - for standard input.",
  "cli.notItsOption": "The command {command} has no option {option}.",
  "cli.badValue": "{option} cannot be “{value}”. Possible: {known}.",
  "cli.given.code": "The question “{item}” cannot be set to “{code}”. Possible: {known}.",
  "cli.given.item": "--given {value} is no answer to a question that chooses. Possible: {known}.",
  "cli.given.none":
    "The instrument has no question that chooses, so --given has nothing to answer.",
  "cli.given.twice": "--given answers the question “{item}” twice. Keep one of the answers.",
  "cli.receiptsInCsv": "Receipts are written as JSON lines only. Add --out jsonl.",
  "cli.receiptsOfValues":
    "A receipt needs all that --values-only leaves out. Leave out one of the two.",
  "cli.unknownOption": "The option cannot be used like this: {reason}",
  "cli.unknownLanguage": "There is no language “{language}”. Choose {known}.",
  "cli.ourMistake": "Something went wrong in Avstamp, not in your file. Please tell us about this:",
} satisfies Record<keyof typeof swedish, string>;
