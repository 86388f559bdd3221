import { Plus } from "lucide-react";
import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";

/** The way to a new visit; nothing where nothing is written. */
export function NewVisitLink(): JSX.Element | null {
  const { workspace, ports, translator } = useDependencies();
  if (ports.store.readOnly !== undefined) return null;
  return (
    <a
      className="button primary noPrint"
      href={hrefTo({ workspace, screen: { name: "newVisit" } })}
    >
      <Plus aria-hidden size={20} />
      {translator.t("desk.newVisit")}
    </a>
  );
}
