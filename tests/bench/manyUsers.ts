import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../intake/madeUp.ts';

const first = ['Ana', 'Luis', 'Marta', 'Pau', 'Carmen', 'Jorge', 'Nuria', 'Elena', 'Íñigo', 'Zoë', 'Jürgen', 'Ángela'];
const last = ['Ibáñez', 'Ortega', 'Vidal', 'Serra', 'Romero', "O'Neil", 'Castro', 'Molina', 'Peña', 'Guerra'];
const pools = ['lync13-mad', 'lync13-bcn', 'lync10-mad', 'lync10-bcn', 'nobody-knows'].map((it) => `${it}.contoso.com`);
const policies = ['', '', '', 'PChat-Habilitado', 'PChat-Bloqueado', 'Nobody-Knows'];
const units = ['Madrid', 'Barcelona', 'Sevilla', 'Bilbao'];

/** The header of the list and its delimiter are those of `Export-Csv`; the distinguished name is what people leave in. */
const header = '"DisplayName","SipAddress","Enabled","RegistrarPool","PersistentChatPolicy","Identity"\r\n';

/**
 * Writes a file of made-up users into a folder as `Export-Csv` does, about 160 bytes a user, and answers its path. One user
 * in a thousand has a quote or a line break in the name, as real lists do.
 */
export async function manyUsers(folder: string, count: number): Promise<string> {
  const path = join(folder, `users-${count}.csv`);
  const next = chance(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const file = createWriteStream(path);
  let text = header;
  for (let index = 0; index < count; index++) {
    const odd = next();
    const name = `${pick(first)} ${odd < 0.0005 ? '""Cuca"" ' : odd < 0.001 ? '\r\n' : ''}${pick(last)}`;
    const dn = `CN=${name},OU=${pick(units)},OU=Users,OU=Accounts,DC=eu,DC=contoso,DC=com`;
    const enabled = next() < 0.95 ? 'True' : 'False';
    text += `"${name}","sip:user${index}@contoso.com","${enabled}","${pick(pools)}","${pick(policies)}","${dn}"\r\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
  return path;
}
