/** A file is not what its format says. Nothing was written. */
export class FileRefused extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}. Nothing was imported.`);
    this.name = 'FileRefused';
  }
}
