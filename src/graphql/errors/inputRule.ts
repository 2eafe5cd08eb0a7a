const scalarRules: Readonly<Record<string, string>> = {
  Boolean: 'true or false',
  Date: 'a calendar date, YYYY-MM-DD',
  Float: 'a number',
  ID: 'an id',
  Int: 'a whole number of 32 bits',
  String: 'text',
};

/** What graphql-js says of a value that it refuses, and the rule behind it in a few words. */
const rules: readonly (readonly [pattern: RegExp, rule: (name: string) => string])[] = [
  [/exactly one key/i, () => 'exactly one member'],
  [/required type|non-null(?:able)? type|not to be null|must be non-null/, () => 'required'],
  [/is not defined by type "?(\w+)"?/, (type) => `a member of ${type}`],
  [/does not exist in "(\w+)" enum/, (type) => `one of ${type}`],
  [/^Enum "(\w+)" cannot represent/, (type) => `one of ${type}`],
  [/^(\w+) cannot represent/, (type) => scalarRules[type] ?? `a ${type}`],
  [/^Expected (?:value of )?type "(\w+)/, (type) => scalarRules[type] ?? `a ${type}`],
];

export function inputRule(message: string): string {
  for (const [pattern, rule] of rules) {
    const match = pattern.exec(message);
    if (match) return rule(match[1] ?? '');
  }
  return 'a valid value';
}

/** The member that an input object lacks, where that is what is wrong with it. */
export function missingMember(message: string): string | null {
  return /^Field "(?:\w+\.)?(\w+)" of required type/.exec(message)?.[1] ?? null;
}
