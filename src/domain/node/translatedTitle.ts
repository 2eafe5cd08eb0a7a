export interface TranslatedTitle {
  readonly language: string;
  readonly title: string;
}
