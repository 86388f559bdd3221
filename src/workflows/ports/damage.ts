import type { Result } from "../../core/issue/index.ts";

/** First and last of running numbers of entries. */
type NumberRange = readonly [number, number];

/** What is left of something that was damaged in both copies. */
interface DamagedPart {
  /** The numbers it had; none when not even that can be told. */
  readonly numbers: readonly NumberRange[];
  readonly from: "database" | "journal";
  /** The case it was of, where that can be told. */
  readonly case?: string;
  /** Bytes that are kept of it. */
  readonly size: number;
}

export interface DamageReport {
  readonly parts: readonly DamagedPart[];
  /** Numbers that were once kept and are in neither copy. */
  readonly lost: readonly NumberRange[];
}

/** What two copies that were both damaged have cost, and what is left to work on. */
export interface Damage {
  readonly damage: () => Promise<Result<DamageReport>>;
  /** What is left, sealed as it was found, as the text of a file for whoever can look into it. */
  readonly damagedAsFile: () => Promise<Result<string>>;
  /** Lets what is left go, and tells of the loss no longer. It cannot be taken back. */
  readonly settleDamage: () => Promise<Result<void>>;
}
