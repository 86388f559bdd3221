import type { IssueMessageKey } from "../../issueMessageKey.ts";

const types =
  "{expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} tuple {a list} object {an object} record {an object} other {{expected}}}";

export const instrumentIssues = {
  "issue.instrument/unknown-format":
    "The file has format {format}, which this version cannot read.",
  "issue.instrument/unknown-format.todo": "Write format 1, or use a newer version of Avstamp.",
  "issue.instrument/missing-field": "The field “{field}” is missing here.",
  "issue.instrument/missing-field.todo": "Add the field.",
  "issue.instrument/unknown-field": "The field “{field}” is not part of the format.",
  "issue.instrument/unknown-field.todo": "Check the spelling, or remove the field.",
  "issue.instrument/wrong-type": `Here we expect ${types}.`,
  "issue.instrument/wrong-type.todo": `Replace the value with ${types}.`,
  "issue.instrument/not-allowed-value": "The value is not allowed here.",
  "issue.instrument/not-allowed-value.todo":
    "Allowed: {allowed, select, day {a day that there is, written YYYY-MM-DD} month {a month, written YYYY-MM} time {a time of day, written HH:MM} code {small letters a–z, digits and _, a letter first and at most 64 characters} instrumentId {small letters a–z, digits and -, a letter first} version {three numbers with dots between, 1.0.0} language {a language code, sv or pt-BR} share {a share as a fraction, 1/2} arithmetic {a calculation of numbers with + - * / and brackets, (1+2)/3} textHash {the first 16 characters of the hash of the text} sixDecimals {a number of at most six decimals} twoNumbers {two numbers that differ} twoTerms {exactly two terms} twoMoments {two times of day or two days} twoAlike {two numbers, two times of day or two days} manyTerms {rows in a scale with sum, mean, min, max or count} other {{allowed}}}",
  "issue.instrument/too-many": "There may be at most {limit, number} here.",
  "issue.instrument/too-many.todo": "Take some away, or divide the instrument into several.",
  "issue.instrument/too-long": "The text may have at most {limit, number} characters.",
  "issue.instrument/too-long.todo": "Make the text shorter.",
  "issue.instrument/chain-too-long":
    "More than {limit} questions, scales or flags wait for each other in a chain.",
  "issue.instrument/chain-too-long.todo":
    "Let conditions and scales build on the questions themselves instead of on each other.",
  "issue.instrument/duplicate-id": "The name “{id}” is already in use.",
  "issue.instrument/duplicate-id.todo": "Give one of them another id. An id may be used only once.",
  "issue.instrument/unknown-item": "There is no question with the id “{item}”.",
  "issue.instrument/unknown-item.todo": "Correct the id, or add the question.",
  "issue.instrument/inside-repeat":
    "The question “{item}” stands in the rows of “{repeat}” and has one answer for each of them, so it cannot be named here.",
  "issue.instrument/inside-repeat.todo":
    "Name “{repeat}” itself, or a question outside it. Questions of the same row may be named in conditions in the row, and in a term with each.",
  "issue.instrument/not-a-repeat": "The question “{item}” has no rows.",
  "issue.instrument/not-a-repeat.todo":
    "Name a question of type repeat after each, or leave each out.",
  "issue.instrument/not-in-rows": "There is no question “{item}” in the rows of “{repeat}”.",
  "issue.instrument/not-in-rows.todo":
    "Name a question that stands in those rows, or correct what stands after each.",
  "issue.instrument/unknown-choice":
    "The question “{item}” has no answer with the code “{choice}”.",
  "issue.instrument/unknown-choice.todo": "Use a code that is among the answers of the question.",
  "issue.instrument/unknown-choice-list": "There is no choice list with the name “{list}”.",
  "issue.instrument/unknown-choice-list.todo": "Correct the name, or add the list to choiceLists.",
  "issue.instrument/unknown-point-table": "There is no point table with the name “{table}”.",
  "issue.instrument/unknown-point-table.todo": "Correct the name, or add the table to pointTables.",
  "issue.instrument/unknown-band-set": "There is no band set with the name “{set}”.",
  "issue.instrument/unknown-band-set.todo": "Correct the name, or add the set to bandSets.",
  "issue.instrument/unknown-band": "The band “{band}” is not part of “{scale}”.",
  "issue.instrument/unknown-band.todo": "Use a code from the band set that counts here.",
  "issue.instrument/unknown-scale":
    "There is no scale with the id “{scale}” that can be used here.",
  "issue.instrument/unknown-scale.todo": "Correct the id, or add a scored scale.",
  "issue.instrument/unknown-flag": "There is no flag with the id “{flag}”.",
  "issue.instrument/unknown-flag.todo": "Correct the id, or add the flag.",
  "issue.instrument/unknown-actor": "There is no actor with the id “{actor}”.",
  "issue.instrument/unknown-actor.todo": "Correct the id, or add the actor to profile.actors.",
  "issue.instrument/unknown-track": "There is no track with the id “{track}”.",
  "issue.instrument/unknown-track.todo": "Correct the id, or add the track to profile.tracks.",
  "issue.instrument/unknown-rule": "The rule “{rule}” cannot be used here.",
  "issue.instrument/unknown-rule.todo":
    "Correct the id. Only a marker may ask about a track rule, so that no rule waits for itself.",
  "issue.instrument/unknown-factor": "There is no factor with the id “{factor}”.",
  "issue.instrument/unknown-factor.todo":
    "Correct the id, or add the factor to profile.earlyWarning.factors.",
  "issue.instrument/condition-type":
    "The comparison {op} cannot be made with the question “{item}”.",
  "issue.instrument/condition-type.todo":
    "{expected, select, includes {Use includes, since several answers can be chosen.} equality {Use = or !=.} value {Add a value to compare with.} noValue {Remove value: exists only asks whether there is an answer.} number {Compare with a number.} text {Compare with a text.} exists {Only exists, and a test of its state, can be used with a question of rows.} question {Choose a question that can be answered: this is only text to read.} other {{expected}}}",
  "issue.instrument/impossible-answer": "The question “{item}” can never have the answer {value}.",
  "issue.instrument/impossible-answer.todo":
    "{allowed, select, range {Compare with something from {from} to {to}.} steps {Compare with a number from {from} to {to} in steps of {step}.} time {Write a time of day that there is: HH:MM, 00:00 to 23:59.} day {Write a day that there is: YYYY-MM-DD.} month {Write a month: YYYY-MM.} other {{allowed}}}",
  "issue.instrument/condition-cycle": "“{item}” waits for itself through its conditions.",
  "issue.instrument/condition-cycle.todo":
    "Break the chain: remove or change one of the conditions.",
  "issue.instrument/scale-cycle": "The scale “{scale}” is a part of itself.",
  "issue.instrument/scale-cycle.todo": "Break the chain: take one of the scales out of the other.",
  "issue.instrument/points-and-reverse": "The same term has both points and reverse.",
  "issue.instrument/points-and-reverse.todo":
    "Keep one of them. Turn the points round in the table if you need both.",
  "issue.instrument/points-missing": "The question “{item}” has no points for the answer {choice}.",
  "issue.instrument/points-missing.todo":
    "Give every answer a number. Points are never guessed, not even as zero.",
  "issue.instrument/too-many-cases":
    "The answers to {items} choose together among {count, number} cases. At most {most, number} are worked out side by side.",
  "issue.instrument/too-many-cases.todo":
    "Let fewer questions choose in the scale and in the scales that it reads.",
  "issue.instrument/range-unknown":
    "Between what numbers “{name}” may lie cannot be worked out exactly, and so it cannot be turned round.",
  "issue.instrument/range-unknown.todo":
    "Turn round what goes into the scale instead, or make it smaller: without conditions, look-ups, norms and questions that are read twice, or with at most 4096 ways to answer.",
  "issue.instrument/not-scorable": "Answers to the question “{item}” cannot be turned into points.",
  "issue.instrument/not-scorable.todo":
    "Take the question out of the scale, or let a described scale tell it.",
  "issue.instrument/not-for-method":
    "The method {method} cannot use {what, select, prorate {prorating of what is missing (prorate)} weight {a weight} points {points} reverse {answers turned round (reverse)} ticked {a single tick (ticked)} across {across} acrossDays {across between days} unit {a unit} instead {a number instead of an answer (as)} assessmentDate {the day of the assessment} other {{what}}} like this.",
  "issue.instrument/not-for-method.todo":
    "{what, select, prorate {Only a sum can be prorated. Remove fill.} instead {Write “leaves” or “missing”.} assessmentDate {Use elapsed or difference.} other {Remove it. It would not change the result, or make it wrong.}}",
  "issue.instrument/term-twice":
    "“{term}” stands twice in the same scale and is read in the same way.",
  "issue.instrument/term-twice.todo":
    "Remove one of them. If the answer is to count double: write it once with weight: 2.",
  "issue.instrument/steps-open-end": "The steps have an open end in the wrong place.",
  "issue.instrument/steps-open-end.todo":
    "Only the last step is without an edge, and it must be. Then every number has exactly one step.",
  "issue.instrument/steps-order": "The edges do not rise.",
  "issue.instrument/steps-order.todo":
    "Order the steps so that every edge is higher than the one before.",
  "issue.instrument/range-order": "From {from} to {to} is not a range.",
  "issue.instrument/range-order.todo": "Write a to that is higher than from.",
  "issue.instrument/hidden-needs-rule":
    "The question “{item}” can be hidden, but the scale does not say what happens then.",
  "issue.instrument/hidden-needs-rule.todo":
    "Write missing.hidden: “leaves”, “missing” or a number.",
  "issue.instrument/no-rows-needs-rule":
    "The answer to “{item}” can be that there are none, but the scale does not say what happens then.",
  "issue.instrument/no-rows-needs-rule.todo": "Write missing.noRows: “leaves” or a number.",
  "issue.instrument/default-band-set":
    "The scale “{scale}” does not say clearly which band set counts.",
  "issue.instrument/default-band-set.todo": "Mark exactly one of them with default: true.",
  "issue.instrument/domain-directions":
    "The scale “{scale}” runs the other way than the first scale of the domain. A mean of them says nothing.",
  "issue.instrument/domain-directions.todo":
    "Let the domain have scales of one direction only (higherIsBetter or higherIsWorse), or turn the points of the scale round.",
  "issue.instrument/protected-trait":
    "The profile depends here on “{item}”, which is a personal trait or is decided by one.",
  "issue.instrument/protected-trait.todo":
    "Remove the question from here. Sex, age, country of birth and the like must never affect the result.",
  "issue.instrument/work-near-excluded":
    "Work-near support depends here on “{by}”, which is not a question that is always asked.",
  "issue.instrument/work-near-excluded.todo":
    "Let the condition look only at the person’s own wish: a question without a condition, no scale and no flag.",
  "issue.instrument/not-supported-yet":
    "This version cannot compute with {construct, select, narrative {ready sentences (narrative)} tooManyDigits {so many digits at once (round points, weights or the transform)} bandsWithoutProfile {a scale whose bands do not all stand for a band of the profile, in a domain of scales with different bands or directions} other {{construct}}}.",
  "issue.instrument/not-supported-yet.todo":
    "Write it another way, or wait for a version that can. Nothing is computed until all of it can be computed correctly.",
  "issue.instrument/published-changed": "{id} {version} is published but has been changed.",
  "issue.instrument/published-changed.todo":
    "Restore the file and make the change in a new version. Existing answers belong to the old one.",
  "issue.instrument/unlisted-version":
    "{id} {version} is published but is not in the list of published versions.",
  "issue.instrument/unlisted-version.todo":
    "Add it to published.lock.json, or change its status to trial.",
} satisfies Record<IssueMessageKey<"instrument">, string>;
