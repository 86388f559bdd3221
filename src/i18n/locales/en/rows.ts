import type { rows as source } from "../sv/rows.ts";

export const rows = {
  "rows.none": "None",
  "rows.add": "Add",
  "rows.addAnother": "Add another",
  "rows.most": "No more than {most} can be taken in. Remove a row if something else matters more.",
  "rows.row": "Row {number}",
  "rows.empty": "Nothing filled in yet",
  "rows.blank":
    "{count, plural, one {# question without an answer} other {# questions without an answer}}",
  "rows.edit": "Change",
  "rows.done": "Done",
  "rows.remove": "Remove",
  "rows.removeAll": "Remove all rows",
  "rows.removed": "{count, plural, one {Removed: {what}} other {# rows are removed.}}",
  "rows.removedEmpty": "The row is removed.",
  "rows.undo": "Undo",
  "rows.noRoom":
    "It cannot be put back, since there may be at most {most} rows. Remove another row first.",
  "rows.review": "{count, plural, one {# row} other {# rows}}",
  "notKept.number": "This is not saved. Write a number from {from} to {to}.",
  "notKept.step": "This is not saved. Write a number from {from} to {to}, in steps of {step}.",
  "notKept.date": "This is not saved. Write the whole date.",
  "notKept.month": "This is not saved. Write both month and year.",
  "notKept.time": "This is not saved. Write both hours and minutes.",
  "notKept.earliest": "No earlier than {from}.",
  "notKept.latest": "No later than {to}.",
} satisfies Record<keyof typeof source, string>;
