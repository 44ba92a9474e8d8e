import { SaxesParser } from 'saxes'

/** A parser of XML, in a file of its own: it is fetched only when there is XML to read. */
export function xmlParser(): SaxesParser {
  return new SaxesParser()
}
