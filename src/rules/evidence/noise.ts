/** What an employer says of itself and of its terms: it tells nothing of what somebody can do. */
const NOISE: readonly RegExp[] = [
  /\bequal[\s-]+opportunit/iu,
  /\b(?:regardless|irrespective)\s+of\s+(?:race|gender|age|sex|religion|colou?r|ethnic|nationality)/iu,
  /\b(?:diverse|inclusive)\s+(?:workplace|workforce|culture|employer|company)/iu,
  /\bwe\s+(?:offer|celebrate|welcome|value)\b/iu,
  /\b(?:competitive|attractive)\s+(?:pay|salary|remuneration|benefits)/iu,
  /\b(?:health|life)\s+insurance\b|\bkiwisaver\b|\bpaid\s+leave\b/iu,
  /\b(?:privacy|cookie)\s+policy\b|\ball\s+rights\s+reserved\b|©/iu,
  /\b(?:apply\s+(?:now|online|today)|click\s+here|send\s+(?:us\s+)?your\s+(?:cv|resume|application))\b/iu,
  /\b(?:founded|established|headquartered)\s+in\b/iu,
];

export function isNoise(sentence: string): boolean {
  return NOISE.some((pattern) => pattern.test(sentence));
}
