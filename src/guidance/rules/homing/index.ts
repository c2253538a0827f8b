export { default as 'group-chat-2007-r2-may-be-homed-on-its-own-version' } from './group-chat-2007-r2-may-be-homed-on-its-own-version.ts';
export { default as 'group-chat-2007-r2-must-be-homed-on-its-own-version' } from './group-chat-2007-r2-must-be-homed-on-its-own-version.ts';
export { default as 'group-chat-2010-may-be-homed-on-its-own-version' } from './group-chat-2010-may-be-homed-on-its-own-version.ts';
export { default as 'group-chat-2010-must-be-homed-on-its-own-version' } from './group-chat-2010-must-be-homed-on-its-own-version.ts';
export { default as 'persistent-chat-2013-may-be-homed-on-its-own-version' } from './persistent-chat-2013-may-be-homed-on-its-own-version.ts';
export { default as 'persistent-chat-2013-must-be-homed-on-its-own-version' } from './persistent-chat-2013-must-be-homed-on-its-own-version.ts';
