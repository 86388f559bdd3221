import type { Translator } from "../../../i18n/index.ts";
import type { RowLabels } from "../../../survey/rowLabels.ts";

export function rowLabels({ t }: Translator): RowLabels {
  return {
    none: t("rows.none"),
    add: t("rows.add"),
    addAnother: t("rows.addAnother"),
    most: (most) => t("rows.most", { most }),
    row: (number) => t("rows.row", { number }),
    empty: t("rows.empty"),
    blank: (count) => t("rows.blank", { count }),
    edit: t("rows.edit"),
    done: t("rows.done"),
    step: (number, of) => t("rows.step", { number, of }),
    next: t("rows.next"),
    back: t("rows.back"),
    more: t("rows.more"),
    moreYes: t("rows.moreYes"),
    moreNo: t("rows.moreNo"),
    remove: t("rows.remove"),
    removeAll: t("rows.removeAll"),
    removed: (rows) =>
      rows.length === 1 && rows[0] === ""
        ? t("rows.removedEmpty")
        : t("rows.removed", { count: rows.length, what: rows[0] ?? "" }),
    undo: t("rows.undo"),
    noRoom: (most) => t("rows.noRoom", { most }),
  };
}
