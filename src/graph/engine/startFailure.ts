/** The engine cannot be had, for a reason that somebody has to do something about. The message is one line. */
export class StartFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartFailure';
  }
}
