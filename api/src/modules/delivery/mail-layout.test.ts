import { describe, expect, it } from '@jest/globals';
import { composeMail } from './mail-layout';

describe('XX-06 a mail has a plain and an HTML form that say the same', () => {
  const content = {
    subject: 'Kies een wachtwoord',
    paragraphs: ['U vroeg om een nieuw wachtwoord.'],
    action: { label: 'Wachtwoord kiezen', url: 'http://localhost:9000/account/wachtwoord/#token=abc&x=1' },
    afterwards: ['Deed u dit niet zelf? Dan hoeft u niets te doen.'],
  };

  it('carries the link whole in the plain form and escaped in the HTML form', () => {
    const mail = composeMail('nl', content);
    expect(mail.text).toContain('http://localhost:9000/account/wachtwoord/#token=abc&x=1');
    expect(mail.html).toContain('href="http://localhost:9000/account/wachtwoord/#token=abc&amp;x=1"');
    for (const words of [...content.paragraphs, ...content.afterwards]) {
      expect(mail.text).toContain(words);
      expect(mail.html).toContain(words);
    }
  });

  it('shows a name with markup in it as text, never as markup', () => {
    const mail = composeMail('nl', { subject: 'Hallo', paragraphs: ['<img src=x onerror="alert(1)"> & co'] });
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co');
    expect(mail.text).toContain('<img src=x onerror="alert(1)"> & co');
  });

  it('XX-04 tells its language, and speaks English when asked', () => {
    expect(composeMail('nl', content).html).toContain('<html lang="nl">');
    const english = composeMail('en', { ...content, subject: 'Choose a password' });
    expect(english.html).toContain('<html lang="en">');
    expect(english.text).toContain('Kind regards,');
  });

  it('asks nothing from an outside host', () => {
    const mail = composeMail('nl', { subject: 'Hallo', paragraphs: ['Tekst.'] });
    expect(mail.html).not.toMatch(/https?:/);
  });
});
