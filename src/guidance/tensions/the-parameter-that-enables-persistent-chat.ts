import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-parameter-that-enables-persistent-chat',
  number: 'T38',
  kind: 'erratum',
  weight: 'environment',
  title: {
    en: 'The parameter that enables Persistent Chat',
    es: 'El parámetro que habilita el chat persistente',
  },
  sides: [
    {
      says: {
        en: 'One topic shows New-CsPersistentChatPolicy with -Enable, a switch.',
        es: 'Un tema muestra New-CsPersistentChatPolicy con -Enable, un modificador.',
      },
      sources: [{ technet: 'JJ204810(v=OCS.15)', date: '2012-10-01' }],
    },
    {
      says: {
        en: 'In the cmdlet reference, it is -EnablePersistentChat, a Boolean.',
        es: 'La referencia del cmdlet tiene -EnablePersistentChat, un valor booleano.',
      },
      sources: ['new-persistent-chat-policy'],
    },
  ],
  reading: {
    en: 'The parameter is -EnablePersistentChat.',
    es: 'El parámetro es -EnablePersistentChat.',
  },
});
