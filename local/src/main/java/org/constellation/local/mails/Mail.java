package org.constellation.local.mails;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail as someone would read it.
 *
 * @param mailId its Message-ID
 * @param sentAt the mail's own date
 * @param text the plain part, empty when there is none
 * @param html the HTML part, absent when there is none
 */
record Mail(
    String mailId, String to, String subject, Instant sentAt, String text, @Nullable String html) {

  static Mail of(MimeMessage message) throws MessagingException, IOException {
    return new Mail(
        Objects.requireNonNullElse(message.getMessageID(), ""),
        addresses(message.getRecipients(Message.RecipientType.TO)),
        Objects.requireNonNullElse(message.getSubject(), ""),
        message.getSentDate() == null ? Instant.EPOCH : message.getSentDate().toInstant(),
        Objects.requireNonNullElse(body(message, "text/plain"), ""),
        body(message, "text/html"));
  }

  private static String addresses(Address @Nullable [] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static @Nullable String body(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = body(parts.getBodyPart(i), type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
