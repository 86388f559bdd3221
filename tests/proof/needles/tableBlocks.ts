import { unsnap } from "./unsnap.ts";

const footerLength = 48;
const magic = Buffer.from("57fb808b247547db", "hex");
const isSnappy = 1;

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The blocks of a LevelDB table that are compressed, unpacked; none if the bytes are no table. */
export function tableBlocks(table: Uint8Array): readonly Uint8Array[] {
  const footer = table.subarray(-footerLength);
  if (footer.length < footerLength || !magic.equals(footer.subarray(-magic.length))) return [];
  const afterMeta = readPlace(footer, 0)?.end;
  const index = afterMeta === undefined ? undefined : readPlace(footer, afterMeta)?.place;
  if (index === undefined) return [];
  const places = placesIn(contentsOf(table, index) ?? wholeOf(table, index));
  return [index, ...places].flatMap((place) => contentsOf(table, place) ?? []);
}

function wholeOf(table: Uint8Array, { offset, length }: Place): Uint8Array {
  return table.subarray(offset, offset + length);
}

/** Of a compressed block; the byte behind a block says how it is kept. */
function contentsOf(table: Uint8Array, place: Place): Uint8Array | undefined {
  const kind = table[place.offset + place.length];
  return kind === isSnappy ? unsnap(wholeOf(table, place)) : undefined;
}

/** The values of an index block: each entry is shared, unshared and value length, key, value. */
function placesIn(block: Uint8Array): readonly Place[] {
  const restarts = Buffer.from(block).readUInt32LE(block.length - 4);
  const end = block.length - 4 * (restarts + 1);
  const places: Place[] = [];
  let at = 0;
  while (at < end) {
    const shared = readNumber(block, at);
    const unshared = readNumber(block, shared.end);
    const value = readNumber(block, unshared.end);
    const start = value.end + unshared.value;
    const found = readPlace(block, start);
    if (found !== undefined) places.push(found.place);
    at = start + value.value;
  }
  return places;
}

function readPlace(bytes: Uint8Array, at: number): { place: Place; end: number } | undefined {
  const offset = readNumber(bytes, at);
  const length = readNumber(bytes, offset.end);
  if (length.end > bytes.length) return undefined;
  return { place: { offset: offset.value, length: length.value }, end: length.end };
}

/** Seven bits a byte, lowest first. */
function readNumber(bytes: Uint8Array, at: number): { value: number; end: number } {
  let value = 0;
  let end = at;
  for (let factor = 1; end < bytes.length; factor *= 128) {
    const byte = bytes[end] ?? 0;
    end += 1;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) break;
  }
  return { value, end };
}
