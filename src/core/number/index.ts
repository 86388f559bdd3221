export { isExactDecimal, largestDecimal } from "./isExactDecimal.ts";
export {
  add,
  compare,
  divide,
  fromDecimal,
  fromShare,
  multiply,
  one,
  type Rational,
  ratio,
  subtract,
  toExact,
  toNumber,
  zero,
} from "./rational.ts";
export { roundRational } from "./roundRational.ts";
