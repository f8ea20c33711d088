package org.constellation.local.mails;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A mail server that accepts everything and delivers nothing. It keeps mails in memory only. */
public final class MailSink implements AutoCloseable {
  /** Memory is bounded: past this many the sink empties itself. */
  private static final int MOST_KEPT = 5_000;

  private final GreenMail server;

  private MailSink(GreenMail server) {
    this.server = server;
  }

  /** Listens on the loopback interface. */
  public static MailSink start(int port) {
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    GreenMail server = new GreenMail(setup);
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    return new MailSink(server);
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** Every mail kept, the newest first. */
  List<Mail> mails() throws MessagingException, IOException {
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      mails.add(Mail.of(message));
    }
    mails.sort(Comparator.comparing(Mail::sentAt).reversed().thenComparing(Mail::mailId));
    return mails;
  }

  /** Empties the sink when it holds too much. */
  void keepWithinBounds() throws FolderException {
    if (server.getReceivedMessages().length > MOST_KEPT) {
      server.purgeEmailFromAllMailboxes();
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
