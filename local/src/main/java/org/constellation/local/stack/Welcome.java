package org.constellation.local.stack;

import java.net.URI;

/** What one sees when everything is up. */
final class Welcome {
  private final Ports ports;

  Welcome(Ports ports) {
    this.ports = ports;
  }

  void tell(Progress progress) {
    URI gateway = ports.outside(Part.GATEWAY);
    URI signIn = ports.outside(Part.SIGN_IN);
    progress.line(
        """

        Constellation is up after %.1f s.

          Web client     %s
          API            %s/api/v1, described at %s/api-docs
          Mails sent     %s/api/v1/dev/mails
          Clock          %s/api/v1/dev/clock

        Sign in there as a student, a mentor, a coordinator or an operator; no password is asked.
        For scripts:
          curl -X POST '%s/demo/token?person=student'      (or mentor, coordinator, operator)

        Ctrl-C stops it.\
        """
            .formatted(
                progress.sinceStart().toMillis() / 1000.0,
                gateway,
                gateway,
                gateway,
                gateway,
                gateway,
                signIn));
  }
}
