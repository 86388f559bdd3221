import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const vectorIssues = {
  "issue.vector/unknown-id":
    "Vektorn nämner {kind, select, scale {skalan} domain {området} flag {flaggan} check {kontrollen} issue {felkoden} band {nivån} set {uppsättningen nivåer} track {spåret} rule {spårregeln} marker {markören} need {behovet} obstacle {hindret} factor {faktorn} trigger {tidpunkten} other {{kind}}} ”{id}”, som inte finns i instrumentet.",
  "issue.vector/unknown-id.todo": "Rätta id. Utan det skulle vektorn aldrig kunna stämma.",
  "issue.vector/no-day":
    "Vektorn säger vilken dag något ska göras, men inte vilken dag bedömningen är.",
  "issue.vector/no-day.todo": "Lägg till date bredvid answers: ÅÅÅÅ-MM-DD.",
} satisfies Record<IssueMessageKey<"vector">, string>;
