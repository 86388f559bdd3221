import type { JSX } from "react";
import styles from "./AnswerText.module.css";
import type { AnswerInWords } from "./answerInWords.ts";

/** An answer as it is read: own words as a quote, a non-answer in lighter type. */
export function AnswerText({
  answer: { text, isAnswer, isOwnWords },
}: {
  readonly answer: AnswerInWords;
}): JSX.Element {
  if (isOwnWords) return <q className={styles["ownWords"]}>{text}</q>;
  return <span className={isAnswer ? styles["answer"] : styles["nonAnswer"]}>{text}</span>;
}
