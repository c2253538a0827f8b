import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'keeping-the-address-only-spares-the-clients',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-when-needed',
  when: { 'endpoint-address': 'different' },
  follows: true,
  says: {
    en: 'The SIP URI of the old Lookup Server account does not need to be kept for Persistent Chat unless the legacy clients are to connect without any change.',
    es: 'No es necesario conservar para el chat persistente el URI de SIP de la cuenta del servidor de búsqueda anterior, salvo que los clientes heredados vayan a conectarse sin ningún cambio.',
  },
});
