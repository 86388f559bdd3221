import { expect, it } from "vitest";
import { withRows, wordsOfRows } from "../../../../tests/fixtures/withRows.ts";
import { answered, type Row } from "../../../core/response/index.ts";
import { scoreResponse } from "../../../core/scoring/index.ts";
import { numbersInWords } from "./numbersInWords.ts";

function numbers(...jobs: readonly Row[]) {
  const scores = scoreResponse(withRows, {
    has_worked: answered("yes"),
    ...(jobs.length === 0 ? {} : { jobs: answered(jobs) }),
  });
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  const told = numbersInWords(withRows, scores.value, wordsOfRows);
  return Object.fromEntries(told.map(({ scale, number, span }) => [scale, `${number} ${span}`]));
}

const welder: Row = {
  job_kind: answered("employed"),
  job_months: answered(18),
  job_last_year: answered(2019),
};

it("tells the numbers of rows, years without a gap in them", () => {
  // 18 + 6 = 24 months; the later of 2019 and 2021.
  const cook = {
    job_kind: answered("placement"),
    job_months: answered(6),
    job_last_year: answered(2021),
  };

  expect(numbers(welder, cook)).toMatchObject({
    number_of_jobs: "2 ",
    months_worked: "24 ",
    latest_work: "2021 ",
  });
});

it("tells how far what is missing in a row could move a number", () => {
  // Months of the second job may be 0 to 600: 18 to 618 in all.
  expect(numbers(welder, { job_kind: answered("unpaid") })).toMatchObject({
    number_of_jobs: "2 ",
    months_worked: "Går inte att säga (från 18 till 618, beroende på svar som saknas)",
  });
});
