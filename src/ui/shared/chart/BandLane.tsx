import { scaleLinear } from "d3-scale";
import { type JSX, useId } from "react";
import type { ProfileBand } from "../../../core/instrument/index.ts";
import { type ChartRow, isWholeLane, type LaneMark } from "./bandChart.ts";
import { laneFrom, laneTo } from "./bandSegments.ts";
import styles from "./lane.module.css";

/** Positions are shares of the lane's width, so that it fits any column without being redrawn. */
const position = scaleLinear().domain([laneFrom, laneTo]).range([0, 100]).clamp(true);
const at = (value: number): string => `${position(value)}%`;
const across = (from: number, to: number): string => `${position(to) - position(from)}%`;

const tones: Readonly<Record<ProfileBand, string | undefined>> = {
  extensive_support: styles["band1"],
  some_support: styles["band2"],
  ok: styles["band3"],
  strength: styles["band4"],
};

/** One scale's lane: four named stretches, a dot where it stands, and how far it may yet move. */
export function BandLane({
  row: { title, word, certainty, mark, segments },
  label,
}: {
  readonly row: ChartRow;
  readonly label: string;
}): JSX.Element {
  const hatch = useId();
  const isKnown = mark.kind === "value";
  return (
    <svg className={styles["lane"]} role="img" aria-label={label}>
      <title>{[title, word, certainty].filter((part) => part !== "").join(" · ")}</title>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className={styles["hatchLine"]} d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" />
        </pattern>
      </defs>
      {segments.map(({ code, from, to, profile }) => (
        <rect
          key={code}
          className={isKnown && profile !== undefined ? tones[profile] : styles["noBand"]}
          x={at(from)}
          y="25%"
          width={across(from, to)}
          height="50%"
        />
      ))}
      {mark.kind === "insufficient" ? (
        <rect x="0" y="25%" width="100%" height="50%" fill={`url(#${hatch})`} />
      ) : null}
      {segments.slice(1).map(({ code, from }) => (
        <line
          key={code}
          className={styles["separator"]}
          x1={at(from)}
          x2={at(from)}
          y1="12%"
          y2="88%"
        />
      ))}
      <Mark mark={mark} />
    </svg>
  );
}

function Mark({ mark }: { readonly mark: LaneMark }): JSX.Element | null {
  if (mark.kind !== "value" && mark.kind !== "insufficient") return null;
  const { low, high } = mark;
  return (
    <>
      {low < high && !isWholeLane(mark) ? (
        <g className={styles["span"]}>
          <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
          <line x1={at(low)} x2={at(low)} y1="34%" y2="66%" />
          <line x1={at(high)} x2={at(high)} y1="34%" y2="66%" />
        </g>
      ) : null}
      {mark.kind === "value" ? (
        <circle className={styles["dot"]} cx={at(mark.value)} cy="50%" r="8" />
      ) : null}
    </>
  );
}
