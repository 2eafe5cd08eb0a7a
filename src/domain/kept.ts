/** Makes each number's value once, when it is first asked for. */
export function kept<T>(make: (number: number) => T): (number: number) => T {
  const values: (T | undefined)[] = [];
  return (number) => (values[number] ??= make(number));
}
