/** A fraction of its own, so that what checks the core shares no arithmetic with it. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Works out `"(0+33+67)/3"` exactly: + - * / parentheses and decimals, nothing else. */
export function calculate(arithmetic: string): Fraction {
  const tokens = tokenize(arithmetic);
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const sum = (): Fraction => {
    let left = product();
    for (;;) {
      if (take("+")) left = plus(left, product());
      else if (take("-")) left = plus(left, negative(product()));
      else return left;
    }
  };
  const product = (): Fraction => {
    let left = factor();
    for (;;) {
      if (take("*")) left = times(left, factor());
      else if (take("/")) left = times(left, inverse(factor()));
      else return left;
    }
  };
  const factor = (): Fraction => {
    if (take("-")) return negative(factor());
    if (take("(")) {
      const inside = sum();
      if (!take(")")) throw new SyntaxError(`No closing parenthesis in ${arithmetic}`);
      return inside;
    }
    const token = tokens[at] ?? "the end";
    if (!/^\d/.test(token)) throw new SyntaxError(`A number expected, not ${token}`);
    at += 1;
    return decimal(token);
  };
  const result = sum();
  if (at < tokens.length) throw new SyntaxError(`Left over in ${arithmetic}: ${tokens[at]}`);
  return lowestTerms(result);
}

/** `"133/3"`, or `"25"` for a whole number. */
export function inWords({ n, d }: Fraction): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}

function tokenize(arithmetic: string): readonly string[] {
  const tokens = arithmetic.match(/\d+(\.\d+)?|[-+*/()]/g) ?? [];
  if (tokens.join("") !== arithmetic.replaceAll(" ", "")) {
    throw new SyntaxError(`Not arithmetic: ${arithmetic}`);
  }
  return tokens;
}

function decimal(digits: string): Fraction {
  const [whole = "", fraction = ""] = digits.split(".");
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
}

function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

function negative({ n, d }: Fraction): Fraction {
  return { n: -n, d };
}

function inverse({ n, d }: Fraction): Fraction {
  if (n === 0n) throw new RangeError("Division by zero");
  return n < 0n ? { n: -d, d: -n } : { n: d, d: n };
}

function lowestTerms({ n, d }: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}
