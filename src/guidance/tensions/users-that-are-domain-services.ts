import { tension } from '../../model/tension.ts';

export default tension({
  id: 'users-that-are-domain-services',
  number: 'T46',
  kind: 'erratum',
  weight: 'environment',
  title: { en: 'Users that are domain services', es: 'Usuarios que son servicios de dominio' },
  sides: [
    {
      says: {
        en: '“The users are SIP-enabled Active Directory Domain Services”, and the Lookup service registers with them.',
        es: '«Los usuarios son servicios de dominio de Active Directory habilitados para SIP», y el servicio de búsqueda se registra con ellos.',
      },
      sources: ['run-backward-compatibility'],
    },
    {
      says: {
        en: 'In the sentence before, clients connect by means of a well-known user, by default ocschat.',
        es: 'En la frase anterior, los clientes se conectan mediante un usuario conocido, de forma predeterminada ocschat.',
      },
      sources: ['run-backward-compatibility'],
    },
  ],
  reading: {
    en: 'The well-known users are SIP-enabled accounts of AD DS with which the Lookup service registers.',
    es: 'Los usuarios conocidos son cuentas de AD DS habilitadas para SIP con las que se registra el servicio de búsqueda.',
  },
});
