package org.constellation.notification.mails;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends over SMTP, text and HTML as two parts of the same. */
final class SmtpRelay implements Postbox {

  private static final Logger log = LoggerFactory.getLogger(SmtpRelay.class);
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  static {
    // Unless it is named, every part of every message looks for it in all jars of the class path:
    // half of what a mail costs.
    if (System.getProperty(StreamProvider.class.getName()) == null) {
      System.setProperty(
          StreamProvider.class.getName(), StreamProvider.provider().getClass().getName());
    }
  }

  private final JavaMailSender sender;

  SmtpRelay(JavaMailSender sender) {
    this.sender = sender;
  }

  @Override
  public Answer post(Letter letter) {
    try {
      sender.send(message(letter));
      return Answer.TAKEN;
    } catch (AddressException e) {
      log.warn("not an address: mail {} will not go", letter.messageId());
      return Answer.NEVER;
    } catch (MailSendException e) {
      return Arrays.stream(e.getMessageExceptions()).anyMatch(SmtpRelay::isRefusal)
          ? refused(letter)
          : away(letter, e);
    } catch (MailException | MessagingException e) {
      return away(letter, e);
    }
  }

  private static Answer refused(Letter letter) {
    log.warn("the mail server refuses mail {}", letter.messageId());
    return Answer.NEVER;
  }

  /** Only the kind of trouble is told: the server's words may carry the address. */
  private static Answer away(Letter letter, Exception trouble) {
    log.warn("mail {} waits: {}", letter.messageId(), trouble.getClass().getSimpleName());
    return Answer.NOT_NOW;
  }

  /** A 5xx answer to the recipient; 4xx ones are listed as valid and unsent. */
  private static boolean isRefusal(Exception failure) {
    return failure instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    MimeMessage message = sender.createMimeMessage();
    message.setFrom(new InternetAddress(letter.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(letter.date()));
    message.setHeader("Message-ID", letter.messageId());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language());
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    return message;
  }
}
