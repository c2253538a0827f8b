import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'endpoint-address-begins-with-sip',
  topic: 'endpoint',
  source: 'new-persistent-chat-endpoint#sip-prefix',
  when: {},
  must: { 'sip-prefix': 'present' },
  says: {
    en: 'The address of a Persistent Chat endpoint must begin with the prefix sip: and have a valid SIP domain.',
    es: 'La dirección de un extremo de chat persistente debe empezar por el prefijo sip: y tener un dominio SIP válido.',
  },
  advice: {
    en: 'Give the address as sip:name@domain, with a valid SIP domain.',
    es: 'Indique la dirección como sip:nombre@dominio, con un dominio SIP válido.',
  },
  note: {
    en: 'One topic (JJ204901) shows the syntax with an address without the prefix; its own example has it.',
    es: 'Un tema (JJ204901) muestra la sintaxis con una dirección sin el prefijo; su propio ejemplo lo lleva.',
  },
});
