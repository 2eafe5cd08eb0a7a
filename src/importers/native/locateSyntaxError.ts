export interface SyntaxErrorPlace {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/** A JSON token never spans lines, so lines are looked at one by one. */
const TOKEN =
  /\s+|[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/uy;

type Expectation = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const EXPECTED: Readonly<Record<Expectation, string>> = {
  value: 'a value',
  valueOrEnd: 'a value or "]"',
  key: 'a member name in double quotes',
  keyOrEnd: 'a member name in double quotes or "}"',
  colon: '":"',
  commaOrEnd: '"," or the closing bracket',
  nothing: 'nothing more after the document',
};

const CLOSED_TEXT = 'a text closed by a double quote, its line breaks and backslashes escaped';
const LONGEST_EXCERPT = 40;

/** Where a text stops being JSON: asked only once a parser has refused it, so that people find the place. */
export async function locateSyntaxError(
  lines: AsyncIterable<string>,
): Promise<SyntaxErrorPlace | null> {
  const open: string[] = [];
  let expectation: Expectation = 'value';
  let [line, column] = [0, 1];
  for await (const text of lines) {
    line += 1;
    TOKEN.lastIndex = 0;
    for (let index = 0; index < text.length; index = TOKEN.lastIndex) {
      column = index + 1;
      TOKEN.lastIndex = index;
      const token = TOKEN.exec(text)?.[0];
      if (token !== undefined && token.trim() === '') continue;
      const next: Expectation | null =
        token === undefined ? null : accept(token, expectation, open);
      if (next === null) {
        const found = token ?? text.slice(index, index + LONGEST_EXCERPT);
        const expected = found.startsWith('"') && !token ? CLOSED_TEXT : EXPECTED[expectation];
        return { line, column, expected, found: found.slice(0, LONGEST_EXCERPT) };
      }
      expectation = next;
    }
    column = text.length + 1;
  }
  if (expectation === 'nothing') return null;
  const found = 'the end of the document';
  return { line: Math.max(line, 1), column, expected: EXPECTED[expectation], found };
}

/** What may follow the token, or null where the token itself may not stand here. */
function accept(token: string, expectation: Expectation, open: string[]): Expectation | null {
  const takesValue = expectation === 'value' || expectation === 'valueOrEnd';
  switch (token) {
    case '{':
    case '[':
      if (!takesValue) return null;
      open.push(token);
      return token === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case '}':
      if (open.at(-1) !== '{' || (expectation !== 'keyOrEnd' && expectation !== 'commaOrEnd')) {
        return null;
      }
      open.pop();
      return afterValue(open);
    case ']':
      if (open.at(-1) !== '[' || (expectation !== 'valueOrEnd' && expectation !== 'commaOrEnd')) {
        return null;
      }
      open.pop();
      return afterValue(open);
    case ',':
      if (expectation !== 'commaOrEnd') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expectation === 'colon' ? 'value' : null;
    default:
      if (takesValue) return afterValue(open);
      if (token.startsWith('"') && (expectation === 'key' || expectation === 'keyOrEnd')) {
        return 'colon';
      }
      return null;
  }
}

function afterValue(open: readonly string[]): Expectation {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}
