package org.constellation.local.mails;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.constellation.local.FreePorts;
import org.junit.jupiter.api.Test;

class MailSinkTest {

  @Test
  void a_mail_with_text_and_html_can_be_read_as_it_was_sent() throws Exception {
    try (MailSink sink = MailSink.start(FreePorts.one())) {
      send(sink.port(), "A request waits – réponse attendue");

      assertThat(sink.mails())
          .singleElement()
          .satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("mentor@example.edu");
            assertThat(mail.subject()).isEqualTo("A request waits – réponse attendue");
            assertThat(mail.text()).isEqualToIgnoringNewLines("plain");
            assertThat(mail.html()).isEqualToIgnoringNewLines("<p>rich</p>");
          });
    }
  }

  private static void send(int port, String subject) throws Exception {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(port));
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("no-reply@example.edu"));
    message.setRecipients(MimeMessage.RecipientType.TO, "mentor@example.edu");
    message.setSubject(subject, "UTF-8");
    message.setContent(
        new MimeMultipart("alternative", part("plain", "plain"), part("<p>rich</p>", "html")));
    Transport.send(message);
  }

  private static MimeBodyPart part(String text, String subtype) throws Exception {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    return part;
  }
}
