/** A Cypher text without its comments and quoted texts, so that what is left can be searched. */
export function codeOf(text: string): string {
  return text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
}

/** The names of `$parameters`. */
export function parametersIn(text: string): Set<string> {
  return new Set([...codeOf(text).matchAll(/\$([A-Za-z]\w*)/g)].map(([, name]) => name ?? ''));
}

/** The names under which the last RETURN outside of any subquery gives its columns. */
export function columnsIn(text: string): Set<string> {
  const outer = withoutNested(codeOf(text));
  const returned = outer.slice(outer.lastIndexOf('RETURN') + 'RETURN'.length);
  const items = returned.split(/\b(?:ORDER BY|LIMIT|SKIP)\b/)[0] ?? '';
  return new Set(items.split(',').map((item) => /(\w+)\s*$/.exec(item)?.[1] ?? item));
}

/** What stands outside of all brackets. */
function withoutNested(code: string): string {
  let depth = 0;
  let outer = '';
  for (const character of code) {
    if ('([{'.includes(character)) depth += 1;
    if (depth === 0) outer += character;
    if (')]}'.includes(character)) depth -= 1;
  }
  return outer;
}
