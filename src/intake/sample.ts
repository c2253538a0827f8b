import type { Bilingual } from '../vocabulary/text.ts';

/** Made-up lists to try the page with. Every verdict that the checker gives for the choices stands in them. */
export type SampleLists = Readonly<Record<'users' | 'services' | 'policies' | 'clients', string>>;

const services = [
  'Identity,Role,PoolFqdn,SiteId,Version',
  'Registrar:lync13.contoso.com,Registrar,lync13.contoso.com,Site:Madrid,6',
  'Registrar:lync10.contoso.com,Registrar,lync10.contoso.com,Site:Madrid,5',
];
const policies = (on: string, off: string) => [
  'Identity,EnablePersistentChat',
  'Global,False',
  `Tag:${on},True`,
  `Tag:${off},False`,
];
const clients = [
  'SipAddress,client',
  ...['ana', 'luis', 'marta', 'pau'].map((name) => `sip:${name}@contoso.com,lync-2013`),
  ...['carmen', 'jorge', 'nuria'].map((name) => `sip:${name}@contoso.com,group-chat`),
];
const users = (on: string, off: string) => [
  'DisplayName,SipAddress,Enabled,RegistrarPool,PersistentChatPolicy',
  `Ana,sip:ana@contoso.com,True,lync13.contoso.com,${on}`,
  `Luis,sip:luis@contoso.com,True,lync13.contoso.com,${off}`,
  `Marta,sip:marta@contoso.com,True,lync10.contoso.com,${on}`,
  `Pau,sip:pau@contoso.com,True,lync13.contoso.com,`,
  `Carmen,sip:carmen@contoso.com,True,lync10.contoso.com,${on}`,
  `Jorge,sip:jorge@contoso.com,False,lync10.contoso.com,`,
  `Nuria,sip:nuria@contoso.com,True,lync13.contoso.com,${on}`,
  `Elena,sip:elena@contoso.com,True,lync13.contoso.com,${on}`,
];
const joined = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;
const lists = (on: string, off: string): SampleLists => ({
  users: joined(users(on, off)),
  services: joined(services),
  policies: joined(policies(on, off)),
  clients: joined(clients),
});

export const sampleLists: Bilingual<SampleLists> = {
  en: lists('PChat-Enabled', 'PChat-Blocked'),
  es: lists('PChat-Habilitado', 'PChat-Bloqueado'),
};
/** The choices that go with them; with `automatic` in place of `manual`, legacy clients are not covered. */
export const sampleChoices = {
  client: 'listed',
  pool: 'persistent-chat-2013',
  setup: 'manual',
  connected: 'none',
} as const;
