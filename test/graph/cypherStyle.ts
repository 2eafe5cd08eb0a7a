import { codeOf } from './statementText.ts';

const VERBS = ['read', 'find', 'count', 'write', 'link', 'remove'];
const LONGEST = 40;
const WIDEST = 100;
/** Words that Cypher writes in capitals here. */
const KEYWORD =
  /\b(match|optional match|where|return|with|unwind|create|merge|set|remove|delete|detach|order by|limit|skip|call|yield|and|or|not|is null|in|as|case|when|then|else|end|distinct)\b/;
const UNBOUNDED = /\*(\d+\.\.)?(?![\d.])\s*[\]\s{]|\[[^\]]*\*(\d+)?\.\.\s*[\]\s{]/;
/** Numbers that are policy, and live in seed/policies. */
const POLICY_NUMBER = /\b(40|51)\b/;

/** What in a statement's file is not as style.md asks; empty where all is. */
export function styleProblems(name: string, text: string): string[] {
  const lines = text.trimEnd().split('\n');
  const code = codeOf(text);
  const words = code.replace(/[$.]\w+/g, '');
  const base = name.split('/').at(-1) ?? name;
  const checks: readonly (readonly [isWrong: boolean, problem: string])[] = [
    [!VERBS.some((verb) => base.startsWith(verb)), 'its name starts with none of the verbs'],
    [!/^\/\/ .+[?.!:]$|^\/\/ .+/.test(lines[0] ?? ''), 'its first line is no comment'],
    [lines.length > LONGEST, `it is longer than ${LONGEST} lines`],
    [lines.some((line) => line.length > WIDEST), `a line is wider than ${WIDEST}`],
    [lines.some((line) => /\t|\s$/.test(line)), 'a line holds a tab or ends in spaces'],
    [lines.some((line) => (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1), 'an odd indent'],
    [code.includes(';'), 'it holds a semicolon'],
    [/"/.test(code), 'it quotes with double quotes'],
    [KEYWORD.test(words), 'a keyword is not in capitals'],
    [UNBOUNDED.test(code), 'a path is unbounded'],
    [POLICY_NUMBER.test(code), 'it holds a number that is policy'],
    [returnsNode(code), 'it returns a whole node'],
    [returnsList(code) && !/\bORDER BY\b/.test(code), 'its list has no order'],
    [
      returnsList(code) && !/\bUNWIND \$/.test(code) && !/\bLIMIT\b/.test(code),
      'its list has no limit',
    ],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

/** A column that is nothing but the variable of a node. */
function returnsNode(code: string): boolean {
  const returned = code.slice(code.lastIndexOf('RETURN') + 'RETURN'.length);
  const items = (returned.split(/\b(?:ORDER BY|LIMIT)\b/)[0] ?? '').split(',');
  return items.some((item) => {
    const variable = /^\s*(\w+)(\s+AS\s+\w+)?\s*$/.exec(item)?.[1];
    return variable !== undefined && new RegExp(`\\(${variable}[:)\\s{]`).test(code);
  });
}

/** Writes give one row, of a count; reads give a list, which has an order and, unless ids are given, a limit. */
function returnsList(code: string): boolean {
  const isWrite = /\b(CREATE|MERGE|SET|DELETE)\b/.test(code);
  return /\bMATCH\b/.test(code) && !isWrite && !/\bRETURN (count|min|max|sum)\(/.test(code);
}
