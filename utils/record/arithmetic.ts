/*
 * Logarithms and powers that are the same to the last bit wherever they are computed. The language leaves the last bit of `Math.log` and
 * of `**` to the engine, and Chromium, Firefox and Node do differ in it: of two statements that fit equally well one browser showed one,
 * the other the other. Here only what IEEE 754 rounds exactly is used: the four operations, in one order.
 */

/** The last power of the logarithm's series: what comes after it is less than the last bit. */
const LOG_TERMS = 23;
/** As many terms of the exponential series. */
const EXP_TERMS = 18;

/** The natural logarithm of a number above zero. */
export function logOf(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  // x = m · 2^e with m around 1; halving and doubling lose nothing.
  let [m, e] = [x, 0];
  for (; m > Math.SQRT2; m /= 2) e++;
  for (; m < Math.SQRT2 / 2; m *= 2) e--;
  // ln m = 2 · (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1), from the smallest term up.
  const s = (m - 1) / (m + 1);
  let sum = 0;
  for (let power = LOG_TERMS; power >= 1; power -= 2) sum = sum * s * s + 1 / power;
  return 2 * s * sum + e * Math.LN2;
}

/** The logarithm to base ten of a number above zero. */
export const tenLogOf = (x: number): number => logOf(x) / Math.LN10;

/** A number from zero up to a power above zero. */
export function powerOf(base: number, exponent: number): number {
  if (base === 0) return 0;
  const y = exponent * logOf(base);
  // e^y = 2^k · e^r with r around zero.
  const k = Math.round(y / Math.LN2);
  const r = y - k * Math.LN2;
  let result = 1;
  for (let term = EXP_TERMS; term >= 1; term--) result = 1 + (result * r) / term;
  for (let left = Math.abs(k); left > 0; left--) result = k > 0 ? result * 2 : result / 2;
  return result;
}
