import type { Vector } from "../../core/instrument/index.ts";
import type { ExpectedKind } from "./idsToExpect.ts";

/** Something that a vector names, and where. */
export interface NamedThing {
  readonly kind: ExpectedKind;
  readonly id: string;
  readonly pointer: string;
}

type Expected = Vector["expected"];
type ExpectedScore = NonNullable<Expected["scales"]>[string];

/** Every id under what a vector expects; those of its answers are checked as answers are. */
export function idsOfVector({ expected }: Vector): readonly NamedThing[] {
  const { scales, domains, flags, checks, issues, profile } = expected;
  return [
    ...scoresIn(scales, "scale", "/expected/scales"),
    ...scoresIn(domains, "domain", "/expected/domains"),
    ...keysOf(flags, "flag", "/expected/flags"),
    ...list(checks, "check", "/expected/checks"),
    ...list(issues, "issue", "/expected/issues"),
    ...(profile === undefined ? [] : idsOfProfile(profile, "/expected/profile")),
  ];
}

function idsOfProfile(
  profile: NonNullable<Expected["profile"]>,
  at: string,
): readonly NamedThing[] {
  const one = (kind: "track" | "rule") =>
    profile[kind] === undefined ? [] : [{ kind, id: profile[kind], pointer: `${at}/${kind}` }];
  return [
    ...one("track"),
    ...one("rule"),
    ...list(profile.markers, "marker", `${at}/markers`),
    ...list(profile.strengths, "scale", `${at}/strengths`),
    ...list(profile.obstacles, "obstacle", `${at}/obstacles`),
    ...list(profile.needs, "need", `${at}/needs`),
    ...list(profile.earlyWarning, "factor", `${at}/earlyWarning`),
    ...list(profile.unknown, "scale", `${at}/unknown`),
    ...keysOf(profile.clockTriggers, "trigger", `${at}/clockTriggers`),
  ];
}

function scoresIn(
  scores: Expected["scales"] = {},
  kind: "scale" | "domain",
  at: string,
): readonly NamedThing[] {
  return Object.entries(scores).flatMap(([id, score]) => [
    { kind, id, pointer: `${at}/${id}` },
    ...idsOfScore(score, `${at}/${id}`),
  ]);
}

function idsOfScore({ band, otherBands = {}, lowest }: ExpectedScore, at: string) {
  return [
    ...(band === undefined ? [] : [{ kind: "band" as const, id: band, pointer: `${at}/band` }]),
    ...keysOf(otherBands, "set", `${at}/otherBands`),
    ...Object.entries(otherBands).flatMap(([set, codes]) => {
      const pointer = `${at}/otherBands/${set}`;
      if (typeof codes === "string") return [{ kind: "band" as const, id: codes, pointer }];
      return Object.entries(codes).map(([name, id]) => ({
        kind: "band" as const,
        id,
        pointer: `${pointer}/${name}`,
      }));
    }),
    ...list(lowest, "scale", `${at}/lowest`),
  ];
}

function list(ids: readonly string[] = [], kind: ExpectedKind, at: string): readonly NamedThing[] {
  return ids.map((id, i) => ({ kind, id, pointer: `${at}/${i}` }));
}

function keysOf(
  record: Readonly<Record<string, unknown>> = {},
  kind: ExpectedKind,
  at: string,
): readonly NamedThing[] {
  return Object.keys(record).map((id) => ({ kind, id, pointer: `${at}/${id}` }));
}
