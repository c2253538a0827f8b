// A worker that merely reads a list with uDSV and counts its rows. `streamed`: as it comes, holding back a carriage return
// at the edge of a chunk (uDSV reads a wrong row there); otherwise as one text.
import { inferSchema, initParser } from './uDSV.mjs';

const parserFor = (text) => initParser(inferSchema(text.slice(0, 10_000), { col: ',', row: '\r\n', encl: '"' }));

async function streamed(file) {
  const decoder = new TextDecoder();
  let rows = 0;
  let parser;
  let held = '';
  const count = () => {
    rows++;
    return true;
  };
  for await (const chunk of file.stream()) {
    let text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    parser ??= parserFor(text);
    parser.chunk(text, parser.stringArrs, count);
  }
  parser.chunk(held + decoder.decode(), parser.stringArrs, count);
  parser.end();
  return rows;
}

async function whole(file) {
  const text = await file.text();
  let rows = 0;
  parserFor(text).stringArrs(text, () => {
    rows++;
    return true;
  });
  return rows;
}

addEventListener('message', async ({ data }) => postMessage(await (data.streamed ? streamed : whole)(data.file)));
