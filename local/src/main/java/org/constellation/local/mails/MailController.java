package org.constellation.local.mails;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the platform has mailed. Lives on the local stack alone. */
@RestController
class MailController {
  private final MailSink sink;

  MailController(MailSink sink) {
    this.sink = sink;
  }

  /** The mails, the newest first. */
  record Mails(List<Mail> items) {}

  /**
   * The mails in the sink.
   *
   * @param to only those to this address; absent for all
   */
  @GetMapping("/api/v1/dev/mails")
  Mails mails(@RequestParam @Nullable String to) throws MessagingException, IOException {
    return new Mails(
        sink.mails().stream().filter(mail -> to == null || mail.to().contains(to)).toList());
  }

  @Scheduled(fixedDelay = 30_000)
  void keepWithinBounds() throws FolderException {
    sink.keepWithinBounds();
  }
}
