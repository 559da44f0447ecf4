/** An operation cannot be done here, and the message says what to do instead. Nothing was changed. */
export class OperationRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OperationRefused';
  }
}
