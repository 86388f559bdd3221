/** As much of a receipt as is needed; read as JSON, as another program would. */
export interface ReceiptJson {
  readonly form?: { readonly atMostMissing: number; readonly missing: readonly string[] };
  readonly scales: readonly ScaleJson[];
  readonly domains: readonly DomainJson[];
  readonly flags: readonly { readonly flag: string; readonly when: ConditionJson }[];
}

export interface ScaleJson {
  readonly scale: string;
  readonly method: string;
  readonly across?: string;
  readonly unit?: string;
  readonly missing: MissingJson;
  readonly terms: readonly TermJson[];
  readonly lookup?: readonly { readonly when: ConditionJson; readonly is: number }[];
  readonly round?: readonly RoundJson[];
  readonly transform?: {
    readonly from?: readonly [number, number];
    readonly to?: readonly [number, number];
    readonly times?: number;
    readonly plus?: number;
    readonly table?: string;
    readonly row?: readonly [number, number];
  };
  readonly bandSet?: string;
  readonly bandSteps?: Readonly<Record<string, readonly StepJson<string>[]>>;
  readonly overrides?: readonly {
    readonly id: string;
    readonly band: string;
    readonly atMost?: true;
    readonly when: ConditionJson;
  }[];
  readonly gravestFirst?: readonly string[];
  readonly each?: Readonly<Record<string, ScaleJson>>;
  readonly ifAnswered?: Readonly<Record<string, ScaleJson>>;
}

export type NeedJson =
  | "all"
  | { readonly answered: number }
  | { readonly share: string }
  | { readonly atMostMissing: number };

interface MissingJson {
  readonly need: NeedJson;
  readonly fill?: string;
  readonly hidden?: AbsenceJson;
  readonly notApplicable?: AbsenceJson;
  readonly noRows?: AbsenceJson;
}

type AbsenceJson = "leaves" | "missing" | { readonly as: number };

/** What was read of one item, or of one factor of a product. */
export interface ReadJson {
  readonly state: string;
  readonly undecided?: true;
  readonly answer?: unknown;
  readonly chosen?: string;
  readonly row?: string;
  readonly points?: string;
}

export interface TermJson extends ReadJson {
  readonly item?: string;
  readonly each?: string;
  readonly inRow?: number;
  readonly rows?: string;
  readonly ticked?: string;
  readonly product?: readonly string[];
  readonly scale?: string;
  readonly result?: string;
  readonly factors?: readonly ReadJson[];
  readonly where?: ConditionJson;
  readonly choose?: string;
  readonly steps?: readonly StepJson<number>[];
  readonly reverse?: { readonly min: string; readonly max: string };
  readonly weight: string;
}

export interface RoundJson {
  readonly at: string;
  readonly decimals: number;
  readonly mode: string;
}

export interface StepJson<T> {
  readonly below?: number;
  readonly upTo?: number;
  readonly is: T;
}

/** One node of a condition: which of its parts are there says what it is. */
export interface ConditionJson {
  readonly all?: readonly ConditionJson[];
  readonly any?: readonly ConditionJson[];
  readonly not?: ConditionJson;
  readonly atLeast?: number;
  readonly of?: readonly ConditionJson[];
  readonly item?: string;
  readonly scale?: string;
  readonly flag?: string;
  readonly op?: string;
  readonly value?: string | number;
  readonly state?: string;
  readonly band?: string;
  readonly was?: string;
  readonly answer?: unknown;
  readonly settled?: true;
  readonly result?: string;
  readonly is?: string;
  readonly holds: Truth;
}

export type Truth = boolean | "unknown";

export interface MemberJson {
  readonly scale: string;
  /** Where bands of the profile rank the scales. */
  readonly bandSet?: string;
  readonly direction?: string;
  readonly profile?: Readonly<Record<string, string>>;
}

export interface DomainJson {
  readonly domain: string;
  readonly aggregate: string;
  readonly missing: { readonly need: NeedJson };
  readonly scales: readonly MemberJson[];
  /** The scale that a mean is. */
  readonly mean?: ScaleJson;
  readonly gravestFirst?: readonly string[];
}
