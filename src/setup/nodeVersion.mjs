// @ts-check
/** The oldest Node on which everything runs; package.json's "engines" says the same. */
export const OLDEST_NODE = '20.19.0';

/**
 * @param {string} version
 * @returns {string | undefined} what is wrong with it, in one line
 */
export function complainAboutNode(version) {
  if (isAtLeast(version, OLDEST_NODE)) return undefined;
  return `Stackway needs Node ${OLDEST_NODE} or newer; this is ${version}. Install a current Node and try again.`;
}

/**
 * @param {string} version
 * @param {string} oldest
 */
function isAtLeast(version, oldest) {
  const [have, need] = [version, oldest].map((text) => text.split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (have?.[place] ?? 0) - (need?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
