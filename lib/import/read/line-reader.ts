import { decodePieces, type Piece } from './decode';
import { hasUnreadable, LONGEST_CELL } from './row-fault';

export interface Line {
  /** As an editor counts them, blank ones included. */
  number: number;
  text: string;
  /** It may hold something unreadable or too long: its cells are to be looked at. */
  isSuspect: boolean;
}

/** The lines of a CSV that hold something, one after the other; only a piece of the text is held. */
export class LineReader {
  encoding: Piece['encoding'] = 'utf-8';
  readonly #pieces: Generator<Piece>;
  #text = '';
  #at = 0;
  #number = 0;
  #hasUnreadable = false;
  readonly #givenBack: Line[] = [];

  constructor(bytes: Uint8Array, fileName: string) {
    this.#pieces = decodePieces(bytes, fileName);
  }

  next(): Line | null {
    const again = this.#givenBack.shift();
    if (again) return again;
    while (this.#at < this.#text.length || this.#nextPiece()) {
      const end = this.#text.indexOf('\n', this.#at);
      const text = this.#text.slice(this.#at, end === -1 ? undefined : end);
      this.#at = end === -1 ? this.#text.length : end + 1;
      this.#number += 1;
      if (text.trim() !== '') return this.#lineOf(text.endsWith('\r') ? text.slice(0, -1) : text);
    }
    return null;
  }

  /** The next lines to be read are these, in their order. */
  giveBack(lines: readonly Line[]): void {
    this.#givenBack.unshift(...lines);
  }

  #lineOf(text: string): Line {
    const isSuspect = this.#hasUnreadable || text.length > LONGEST_CELL || text.includes('\r');
    return { number: this.#number, text, isSuspect };
  }

  #nextPiece(): boolean {
    const piece = this.#pieces.next().value;
    if (!piece) return false;
    // The line breaks of an old Macintosh.
    this.#text = piece.text.includes('\n') ? piece.text : piece.text.replaceAll('\r', '\n');
    this.#at = 0;
    this.#hasUnreadable = hasUnreadable(this.#text);
    if (piece.encoding === 'windows-1252') this.encoding = piece.encoding;
    return true;
  }
}
