import { type Issue, issue } from "../../core/issue/index.ts";

/** The place of a record in its device's chain. That is in its header, apart from its own link. */
export interface ChainPlace {
  readonly device: string;
  readonly seq: number;
  readonly prevHash: string;
  readonly link: string;
}

/**
 * `vault/chain-broken` for each place, in whatever order they come, that does not follow on the one
 * before it: something is missing, has changed places, or two records have the same place. Says
 * nothing of records missing at the end; for that there is the mark.
 */
export function checkChain(places: readonly ChainPlace[]): readonly Issue[] {
  const devices = [...new Set(places.map(({ device }) => device))].sort();
  return devices.flatMap((device) =>
    breaksOf(places.filter((place) => place.device === device)).map((seq) =>
      issue("vault/chain-broken", "", { place: `${device} ${seq}` }),
    ),
  );
}

function breaksOf(places: readonly ChainPlace[]): readonly number[] {
  const inOrder = [...places].sort((one, other) => one.seq - other.seq);
  const follows = ({ seq, prevHash }: ChainPlace, index: number): boolean => {
    const { seq: last, link } = inOrder[index - 1] ?? { seq: 0, link: "" };
    return seq === last + 1 && prevHash === link;
  };
  return inOrder.filter((place, index) => !follows(place, index)).map(({ seq }) => seq);
}
