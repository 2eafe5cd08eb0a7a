/** A command cannot do what was asked, for a reason that the person who asked can put right. One line says it. */
export class CommandFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandFailure';
  }
}
