/** Bytes of our own memory, as WebCrypto takes them: a view that might be shared is refused. */
export type Bytes = Uint8Array<ArrayBuffer>;
