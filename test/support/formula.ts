/** Reads a formula as anybody would: whether what its digits and signs say is true. */

const SIGNS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '≥': (left, right) => left >= right,
  '≤': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '<': (left, right) => left < right,
};

/** Whether every relation in `3·65 = 195 ≥ 2·97 = 194` is true, from left to right; throws on what is no formula. */
export function isTrue(formula: string): boolean {
  const [first = '', ...rest] = formula.split(/ ([=≥≤<>]) /u);
  let left = numberOf(first);
  let holds = true;
  for (let at = 0; at < rest.length; at += 2) {
    const sign = SIGNS[rest[at] ?? ''];
    const right = numberOf(rest[at + 1] ?? '');
    if (sign === undefined) throw new Error(`no sign in ${formula}`);
    holds = holds && sign(left, right);
    left = right;
  }
  return holds;
}

/** «2·2 + 1», «90 − 2», «97». */
function numberOf(expression: string): number {
  const [first = '', ...rest] = expression.split(/ ([+−]) /u);
  let value = productOf(first);
  for (let at = 0; at < rest.length; at += 2)
    value += (rest[at] === '+' ? 1 : -1) * productOf(rest[at + 1] ?? '');
  return value;
}

function productOf(expression: string): number {
  if (!/^-?\d+(·\d+)*$/u.test(expression)) throw new Error(`«${expression}» is no whole number`);
  return expression.split('·').reduce((product, factor) => product * Number(factor), 1);
}
