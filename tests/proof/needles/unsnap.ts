const longestReading = 64 * 1024 * 1024;

/**
 * What a Snappy stream holds, read as far as it is one: a value on a disk may be cut off by a page,
 * or have something behind it. Undefined where no stream begins.
 */
export function unsnap(bytes: Uint8Array): Uint8Array | undefined {
  const head = readLength(bytes);
  if (head === undefined || head.length === 0 || head.length > longestReading) return undefined;
  const out = Buffer.alloc(head.length);
  let at = head.end;
  let filled = 0;
  while (filled < out.length) {
    const piece = readPiece(bytes, at);
    if (piece === undefined) break;
    const length = Math.min(piece.length, out.length - filled);
    if (piece.back === undefined) {
      out.set(bytes.subarray(piece.end, piece.end + length), filled);
      at = piece.end + piece.length;
    } else {
      if (piece.back === 0 || piece.back > filled) break;
      // Byte by byte: a piece may repeat what it is about to write.
      for (let i = 0; i < length; i += 1) out[filled + i] = out[filled + i - piece.back] ?? 0;
      at = piece.end;
    }
    filled += length;
  }
  return filled === 0 ? undefined : out.subarray(0, filled);
}

/** The length of what the stream holds, seven bits a byte, lowest first. */
function readLength(bytes: Uint8Array): { length: number; end: number } | undefined {
  let length = 0;
  for (let i = 0; i < 5; i += 1) {
    const byte = bytes[i];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { length, end: i + 1 };
  }
  return undefined;
}

interface Piece {
  readonly length: number;
  /** How far back it is to be copied from; undefined when it follows as it is. */
  readonly back: number | undefined;
  /** Behind its tag and the numbers of its tag. */
  readonly end: number;
}

function readPiece(bytes: Uint8Array, at: number): Piece | undefined {
  const tag = bytes[at];
  if (tag === undefined) return undefined;
  const kind = tag & 3;
  const upper = tag >> 2;
  if (kind === 0) {
    const size = Math.max(0, upper - 59);
    const length = (size === 0 ? upper : littleEndian(bytes, at + 1, size)) + 1;
    return { length, back: undefined, end: at + 1 + size };
  }
  if (kind === 1) {
    const back = ((tag >> 5) << 8) | (bytes[at + 1] ?? 0);
    return { length: (upper & 7) + 4, back, end: at + 2 };
  }
  const size = kind === 2 ? 2 : 4;
  return { length: upper + 1, back: littleEndian(bytes, at + 1, size), end: at + 1 + size };
}

function littleEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
