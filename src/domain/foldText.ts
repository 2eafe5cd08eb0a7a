const MARKS = /\p{M}/gu;

/** Text as words are compared: in lower case, without macrons and other marks. "Māori" gives "maori". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
