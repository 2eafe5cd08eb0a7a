/** Of whole numbers that are not negative; of 0 and a number it is the number. */
export function greatestDivisor(left: number, right: number): number {
  let [larger, smaller] = [left, right];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
