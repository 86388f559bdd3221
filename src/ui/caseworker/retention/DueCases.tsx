import { type JSX, useState } from "react";
import type { Decision } from "../../../workflows/retention/decideRetention.ts";
import type { DueCase } from "../../../workflows/retention/dueCaseOf.ts";
import { caseTypeOf } from "../../../workflows/retention/dueOn.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { KeepDialog } from "./KeepDialog.tsx";
import styles from "./retention.module.css";

/** Cases whose time is up by the unit's rules. Nothing goes until a person has marked it. */
export function DueCases({
  due,
  hasRules,
  decide,
}: {
  readonly due: readonly DueCase[];
  readonly hasRules: boolean;
  readonly decide: (caseIds: readonly string[], said: Decision) => void;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const [keeping, setKeeping] = useState<DueCase>();
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="due">
      <h2 id="due">{t("retention.due")}</h2>
      {due.length === 0 ? (
        <p>{t(hasRules ? "retention.due.none" : "retention.due.noRules")}</p>
      ) : (
        <>
          <p>{t("retention.due.text")}</p>
          <ul className={styles["rows"]}>
            {due.map((one) => (
              <DueRow
                key={one.found.id}
                one={one}
                onMark={() => decide([one.found.id], { decision: "marked" })}
                onKeep={() => setKeeping(one)}
              />
            ))}
          </ul>
          {due.length > 1 && (
            <div className={styles["buttons"]}>
              <button
                type="button"
                className="button"
                onClick={() =>
                  decide(
                    due.map(({ found }) => found.id),
                    { decision: "marked" },
                  )
                }
              >
                {t("retention.markAll", { count: due.length })}
              </button>
            </div>
          )}
        </>
      )}
      {keeping !== undefined && (
        <KeepDialog
          reference={keeping.found.reference}
          onKeep={(reason) => {
            decide([keeping.found.id], { decision: "keep", reason });
            setKeeping(undefined);
          }}
          onClose={() => setKeeping(undefined)}
        />
      )}
    </section>
  );
}

function DueRow({
  one: { found, lastEntry, due },
  onMark,
  onKeep,
}: {
  readonly one: DueCase;
  readonly onMark: () => void;
  readonly onKeep: () => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const { reference } = found;
  return (
    <li>
      <div>
        <h3 className={styles["reference"]}>{reference}</h3>
        <p className={styles["quiet"]}>
          {t(`retention.type.${caseTypeOf(found)}`)}.{" "}
          {t("retention.due.since", {
            last: translator.date(lastEntry),
            due: translator.date(due),
          })}
        </p>
      </div>
      <div className={styles["buttons"]}>
        <button
          type="button"
          className="button"
          aria-label={t("retention.mark.about", { reference })}
          onClick={onMark}
        >
          {t("retention.mark")}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={t("retention.keep.about", { reference })}
          onClick={onKeep}
        >
          {t("retention.keep")}
        </button>
      </div>
    </li>
  );
}
