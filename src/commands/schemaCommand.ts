import { nativeJsonSchema } from '../importers/native/nativeJsonSchema.ts';

/** Prints the JSON Schema of the native document. Gives the exit status. */
export function runSchema(): number {
  process.stdout.write(nativeJsonSchema());
  return 0;
}
