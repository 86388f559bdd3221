const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup, code or the address of a script, but those addresses that the one
  // policy lets through (src/storage/worker/allowOwnScripts.ts).
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/**
 * Of the worker that makes keys of passphrases: it may run WebAssembly, which the page may not, and
 * reach nothing. Without this it works as well, several times slower.
 */
const keyWorkerPolicy = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/**
 * What an answer of the server carries, by the path of what is asked for. Whoever serves dist/ by
 * other means sends the same: with these a mistake in a dependency cannot reach another origin.
 *
 * @param {string} path
 */
export function securityHeadersFor(path) {
  const isKeyWorker = /^[^?#]*\/kdf\/[^/?#]+[.]js([?#]|$)/.test(path);
  return {
    "Content-Security-Policy": isKeyWorker ? keyWorkerPolicy : pagePolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}
