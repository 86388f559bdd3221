import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { AbilitiesSection } from "./AbilitiesSection.tsx";
import { AuditSection } from "./AuditSection.tsx";
import { BackupSection } from "./BackupSection.tsx";
import { CopiesSection } from "./CopiesSection.tsx";
import { DamageSection } from "./DamageSection.tsx";
import { DeviceSection } from "./DeviceSection.tsx";
import { KeysSection } from "./KeysSection.tsx";
import { RebuildSection } from "./RebuildSection.tsx";
import { RetentionPart } from "./RetentionPart.tsx";
import styles from "./storage.module.css";

/** Lagring: what keeps the cases safe on this device, each with what can be done about it. */
export function StorageScreen(): JSX.Element {
  const { vault, workspace, translator } = useDependencies();
  const { t } = translator;
  return (
    <div className={styles["page"]}>
      <div>
        <h1>{t("storage.title")}</h1>
        <p className={styles["intro"]}>
          {t(vault === undefined ? "storage.demo" : "storage.intro")}
        </p>
      </div>
      {vault !== undefined && (
        <>
          <DamageSection vault={vault} />
          <BackupSection vault={vault} />
          <CopiesSection vault={vault} />
          <RebuildSection vault={vault} />
          <DeviceSection />
          <AbilitiesSection />
          <KeysSection vault={vault} />
          <RetentionPart />
          <AuditSection vault={vault} />
        </>
      )}
      <a href={hrefTo({ workspace, screen: { name: "desk" } })}>{t("shell.toDesk")}</a>
    </div>
  );
}
