export { deliverMail, type Mail } from './deliver-mail';
export { deliverSms, type Sms } from './deliver-sms';
export { composeMail, type ComposedMail, type MailContent } from './mail-layout';
