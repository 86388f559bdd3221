import type { profileChart as swedish } from "../sv/profileChart.ts";

export const profileChart = {
  "chart.title": "How things are",
  "chart.direction": "left: needs more support · right: more resources",
  "chart.most.extensive_support":
    "{count, plural, one {One area needs} =2 {Two areas need} =3 {Three areas need} =4 {Four areas need} other {# areas need}} the most support: {names}.",
  "chart.most.some_support":
    "{count, plural, one {One area needs} =2 {Two areas need} =3 {Three areas need} =4 {Four areas need} other {# areas need}} some support: {names}.",
  "chart.noNeed": "No area that is known shows a need of support.",
  "chart.strengths": "Strengths: {names}.",
  "chart.unknown": "Too little is known about: {names}.",
  "chart.listLast": "and",
  "chart.answers": "{answered} of {applicable} answers",
  "chart.certain": "certain",
  "chart.span": "{from} – {to}",
  "chart.spanLead": "may be {span}",
  "chart.insufficient": "Too little is known",
  "chart.notApplicable": "Not relevant",
  "chart.described": "Told in the person’s own words",
  "chart.lowest": "Most support is needed in: {names}",
  "chart.perBand": "{word}: {count}",
  "chart.laneValue": "{title}: {word}. {certainty}.",
  "chart.legendDot": "as the answers say",
  "chart.legendSpan": "where it may lie once the missing answers are in",
  "chart.legendHatch": "too little is known",
  "chart.table": "The same picture as a table",
  "chart.column.domain": "Life area",
  "chart.column.scale": "Area",
  "chart.column.word": "Reading",
  "chart.column.certainty": "How certain",
  "chart.column.answers": "Answers",
} satisfies Record<keyof typeof swedish, string>;
