import { type JSX, useState } from "react";
import type { LoadedAssessment } from "../../../workflows/loadAssessment.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { ModalDialog } from "../../shared/ModalDialog.tsx";
import type { Wording } from "../../shared/wording.ts";
import styles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";
import { ReceiptView } from "./ReceiptView.tsx";

/** Shows how one scale was counted, from the answers to the band. */
export function ReceiptButton({
  scale,
  title,
  loaded,
  page,
  wording,
}: {
  readonly scale: string;
  readonly title: string;
  readonly loaded: LoadedAssessment;
  readonly page: ProfilePage;
  readonly wording: Wording;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  const [isOpen, setOpen] = useState(false);
  const receipt = page.receipt.scales.find((one) => one.scale === scale);
  if (receipt === undefined) return null;
  return (
    <>
      <button
        className={`noPrint ${styles["receiptButton"]}`}
        type="button"
        aria-label={t("receipt.openOf", { title })}
        onClick={() => setOpen(true)}
      >
        {t("receipt.open")}
      </button>
      {isOpen ? (
        <ModalDialog
          title={t("receipt.title", { title })}
          closeLabel={t("receipt.close")}
          onClose={() => setOpen(false)}
        >
          <ReceiptView receipt={receipt} loaded={loaded} page={page} wording={wording} />
        </ModalDialog>
      ) : null}
    </>
  );
}
