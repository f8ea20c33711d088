package org.constellation.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.constellation.notification.Moments.NOON;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import org.constellation.notification.mails.Postbox.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpRelayTest {

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Test
  void a_mail_arrives_with_both_parts_and_its_own_message_id() throws Exception {
    assertThat(post(SERVER.getSmtp().getPort(), letter("ada@north.example", "Grüße")))
        .isEqualTo(Answer.TAKEN);

    MimeMessage mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getMessageID()).isEqualTo("<42@here.example>");
    assertThat(mail.getSubject()).isEqualTo("Grüße");
    assertThat(mail.getSentDate()).isEqualTo(Date.from(NOON));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("plain words");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
  }

  @Test
  void a_server_that_does_not_answer_is_away() {
    assertThat(post(1, letter("ada@north.example", "Hello"))).isEqualTo(Answer.NOT_NOW);
  }

  @Test
  void what_is_no_address_is_never_sent() {
    assertThat(post(SERVER.getSmtp().getPort(), letter("not an address", "Hello")))
        .isEqualTo(Answer.NEVER);
  }

  @Test
  void a_line_break_in_a_header_is_refused_before_anything_is_sent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter("ada@north.example", "Hello\r\nBcc: everybody@north.example"));
  }

  private static Answer post(int port, Letter letter) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return new SmtpRelay(sender).post(letter);
  }

  private static Letter letter(String to, String subject) {
    return new Letter(
        "<42@here.example>",
        "no-reply@here.example",
        to,
        subject,
        "en",
        NOON,
        "plain words",
        "<p>words</p>");
  }
}
