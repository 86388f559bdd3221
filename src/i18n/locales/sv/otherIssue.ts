/** Instead of a sentence that is not at hand, as those for authors of instruments in the app. */
export const otherIssue = {
  "issue.other": "Något stämmer inte i det som skulle läsas ({code}).",
  "issue.other.todo": "Skriv av koden inom parentes och säg till din it-support.",
};
