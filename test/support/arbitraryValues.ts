import fc from 'fast-check';

/** Values as a catalogue document may hold them, awkward ones among them. */
export const someText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Whānau ora', 'Fit a lock', 'a; b', '"quoted"', '𝒳') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
export const someName = fc
  .tuple(fc.constantFrom('Ō', 'Weld', ' x'), someText)
  .map((p) => p.join(''));
export const someTexts = fc.array(someText, { maxLength: 3 });
export const someDecimal = fc.oneof(
  fc.constantFrom(0, 0.25, 0.1, 1.1, 12.34, 20, 90071992547.99),
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
);
export const someWhole = fc.integer({ min: 0, max: 2_000 });
export const someLevel = fc.integer({ min: 1, max: 10 });
export const someJurisdiction = fc.constantFrom('NZ', 'IN', 'PH', 'INT');
export const someTitles = fc.dictionary(fc.constantFrom('mi', 'en-NZ', 'es'), someName);
export const someDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const words = ['nz:std', 'org', 'ā/b~c', '{id}', '學', "it's", '𐍈', 'constructor', 'a b'] as const;

/** Distinct ids: readable ones, and such as break careless code. */
export const someIds = (count: number) =>
  fc
    .array(fc.constantFrom(...words), { minLength: count, maxLength: count })
    .map((stems) => stems.map((stem, index) => `${stem}:${index}`));

/** Two dates in order, under two names; either may be absent. */
export function somePeriod<From extends string, To extends string>(from: From, to: To) {
  const pair = fc.tuple(fc.option(someDate), fc.option(someDate));
  return pair.map(([left, right]) => {
    const [first, last] = left && right && left > right ? [right, left] : [left, right];
    return {
      ...(first === null ? {} : { [from]: first }),
      ...(last === null ? {} : { [to]: last }),
    } as Partial<Record<From | To, string>>;
  });
}
