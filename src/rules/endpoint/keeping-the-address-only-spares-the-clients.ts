import { rule } from '../rule.ts';

export default rule({
  id: 'keeping-the-address-only-spares-the-clients',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-when-needed',
  when: { 'endpoint-address': 'different' },
  follows: true,
  says: {
    en: 'The old SIP URI need not be kept: that is required only if the legacy clients are to connect without any change.',
    es: 'No es necesario conservar el URI de SIP anterior: solo se exige si los clientes heredados van a conectarse sin ningún cambio.',
  },
});
