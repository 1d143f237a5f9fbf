import { SaxesParser } from 'saxes';

export interface XmlWalk {
  /** Names are without their prefix. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  /** A text may come in several pieces. */
  text?: (text: string) => void;
  /** Asked now and then: true ends the walk. */
  isDone?: () => boolean;
}

const CHUNK = 64 * 1024;

/** Walks through a part of a workbook once, in its order. Throws when it is no well-formed XML in UTF-8. */
export function walkXml(xml: Buffer, walk: XmlWalk): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => walk.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => walk.close?.(localName(name)));
  parser.on('text', (text) => walk.text?.(text));
  parser.on('cdata', (text) => walk.text?.(text));
  for (let start = 0; start < xml.length; start += CHUNK) {
    parser.write(decoder.decode(xml.subarray(start, start + CHUNK), { stream: true }));
    if (walk.isDone?.()) return;
  }
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
