import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { AnswerText } from "../AnswerText.tsx";
import styles from "./review.module.css";
import type { ReviewRow, ReviewSection } from "./reviewModel.ts";

type HrefToSection = ((section: string) => string) | undefined;

/** One section's questions with their answers, and what either wrote beside it. */
export function SectionAnswers({
  section,
  hrefToSection,
}: {
  readonly section: ReviewSection;
  readonly hrefToSection: HrefToSection;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const { id, title, mark, rows, clientWords, caseworkerNote } = section;
  return (
    <section className={styles["section"]} aria-labelledby={`review-${id}`}>
      <h3 id={`review-${id}`}>{title}</h3>
      {mark === "none" ? null : <p className={styles["quiet"]}>{t(`review.mark.${mark}`)}</p>}
      <dl className={styles["rows"]}>
        {rows.map((row) => (
          <Row key={row.item} row={row} href={hrefToSection?.(id)} />
        ))}
      </dl>
      <Note label={t("review.clientWords")} text={clientWords} isQuote />
      <Note label={t("review.caseworkerNote")} text={caseworkerNote} isQuote={false} />
    </section>
  );
}

function Row({
  row: { question, answer, isSensitive, inRows },
  href,
}: {
  readonly row: ReviewRow;
  readonly href: string | undefined;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <div className={styles["row"]}>
      <dt>
        {question}
        {isSensitive ? <span className={styles["sensitive"]}>{t("review.sensitive")}</span> : null}
      </dt>
      <dd>
        {inRows.length === 0 ? (
          <AnswerText answer={answer} />
        ) : (
          t("rows.review", { count: inRows.length })
        )}
      </dd>
      {href === undefined ? null : (
        <dd className={styles["change"]}>
          <a className={styles["link"]} href={href} aria-label={t("review.changeOf", { question })}>
            {t("review.change")}
          </a>
        </dd>
      )}
      {inRows.length === 0 ? null : (
        <dd className={styles["repeated"]}>
          <RowsOfRepeat rows={inRows} />
        </dd>
      )}
    </div>
  );
}

/** Every question of every row, in the order they were given. */
function RowsOfRepeat({ rows }: { readonly rows: readonly (readonly ReviewRow[])[] }): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <ol className={styles["repeatedRows"]}>
      {rows.map((row, index) => (
        <li key={index}>
          <h4>{t("rows.row", { number: index + 1 })}</h4>
          <dl className={styles["rows"]}>
            {row.map((one) => (
              <Row key={one.item} row={one} href={undefined} />
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Note({
  label,
  text,
  isQuote,
}: {
  readonly label: string;
  readonly text: string;
  readonly isQuote: boolean;
}): JSX.Element | null {
  if (text.trim() === "") return null;
  return (
    <div className={styles["note"]}>
      <h4>{label}</h4>
      {isQuote ? (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      ) : (
        <p>{text}</p>
      )}
    </div>
  );
}
