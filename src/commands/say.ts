/** Says one line to the person at the terminal; results alone go to standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
