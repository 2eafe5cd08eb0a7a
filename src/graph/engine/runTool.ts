import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { NO_SUCH_COMMAND, spawnWatched } from '../../setup/watched.mjs';

export interface ToolResult {
  /** Undefined when the tool is not on this machine. */
  readonly status: number | undefined;
  /** Both streams, the last lines of them. */
  readonly lines: readonly string[];
}

const LINES_KEPT = 200;

type OnLine = (line: string) => void;

/** Runs a program to its end without ever asking for input, and hands on its lines as they come. */
export function runTool(
  command: string,
  args: readonly string[],
  onLine?: OnLine,
): Promise<ToolResult> {
  return follow(spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] }), onLine);
}

/** The same for a program that is to end when this process does. */
export async function runWatchedTool(
  command: string,
  args: readonly string[],
  onLine?: OnLine,
): Promise<ToolResult> {
  const result = await follow(spawnWatched(command, args, { output: 'pipe' }), onLine);
  return result.status === NO_SUCH_COMMAND ? { ...result, status: undefined } : result;
}

function follow(child: ChildProcess, onLine: OnLine = () => undefined): Promise<ToolResult> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    for (const input of [child.stdout, child.stderr]) {
      if (!input) continue;
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        if (lines.length > LINES_KEPT) lines.shift();
        onLine(line);
      });
    }
    child.on('error', () => resolve({ status: undefined, lines }));
    child.on('close', (code) => resolve({ status: code ?? 1, lines }));
  });
}
