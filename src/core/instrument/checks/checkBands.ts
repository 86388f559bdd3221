import { type Issue, issue } from "../../issue/index.ts";
import { isChoose } from "../isChoose.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Choose, Step } from "../schema/steps.schema.ts";
import { walkScales } from "../walk.ts";
import { checkSteps } from "./checkSteps.ts";

/** Band sets exist, name their own bands only, and a scale with several says which counts. */
export function checkBands(file: InstrumentFile): readonly Issue[] {
  const sets = Object.entries(file.bandSets ?? {}).flatMap(([id, set]) => {
    const codes = new Set(set.bands.map(({ code }) => code));
    const pointer = `/bandSets/${id}`;
    const unknown = (band: string, at: string) =>
      codes.has(band) ? [] : [issue("instrument/unknown-band", at, { band, scale: id })];
    return [
      ...stepsIn(set.steps, `${pointer}/steps`).flatMap(({ steps, at }) => [
        ...checkSteps(steps, at),
        ...steps.flatMap(({ is }, i) => unknown(is, `${at}/${i}/is`)),
      ]),
      ...Object.keys(set.profile ?? {}).flatMap((band) =>
        unknown(band, `${pointer}/profile/${band}`),
      ),
    ];
  });
  const scales = walkScales(file).flatMap(({ value: scale, pointer }) => {
    if (scale.role !== "scored") return [];
    const marked = scale.bands.filter((band) => band.default === true);
    const chosen = marked[0] ?? scale.bands[0];
    const codes = new Set(file.bandSets?.[chosen?.set ?? ""]?.bands.map(({ code }) => code) ?? []);
    return [
      ...scale.bands.flatMap(({ set }, i) =>
        file.bandSets?.[set] === undefined
          ? [issue("instrument/unknown-band-set", `${pointer}/bands/${i}/set`, { set })]
          : [],
      ),
      ...(marked.length === 1 || scale.bands.length === 0
        ? []
        : [issue("instrument/default-band-set", `${pointer}/bands`, { scale: scale.id })]),
      ...(scale.overrides ?? []).flatMap(({ band }, i) =>
        codes.has(band)
          ? []
          : [
              issue("instrument/unknown-band", `${pointer}/overrides/${i}/band`, {
                band,
                scale: scale.id,
              }),
            ],
      ),
    ];
  });
  return [...sets, ...scales];
}

/** The steps themselves, or those of every case. */
function stepsIn(
  steps: readonly Step<string>[] | Choose<readonly Step<string>[]>,
  pointer: string,
): readonly { readonly steps: readonly Step<string>[]; readonly at: string }[] {
  if (!isChoose(steps)) return [{ steps, at: pointer }];
  return Object.entries(steps.cases).map(([code, one]) => ({
    steps: one,
    at: `${pointer}/cases/${code}`,
  }));
}
