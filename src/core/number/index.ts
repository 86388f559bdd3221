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
export { type Rounding, roundRational } from "./roundRational.ts";
