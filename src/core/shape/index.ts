export { defined } from "./defined.ts";
export { isRecord } from "./isRecord.ts";
