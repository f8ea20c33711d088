package org.constellation.notification.streams;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events (WHATWG HTML, 9.2); each leaves at once. */
final class Frames {

  private final OutputStream out;
  private final JsonMapper json;

  Frames(OutputStream out, JsonMapper json) {
    this.out = out;
    this.json = json;
  }

  /** How long a client waits before it connects again. */
  void retry(int milliseconds) throws IOException {
    write("retry: " + milliseconds + "\n\n");
  }

  /** JSON has no raw line breaks, so the data is one line. */
  void event(String name, Mark id, Object data) throws IOException {
    write(
        "id: "
            + id.encode()
            + "\nevent: "
            + name
            + "\ndata: "
            + json.writeValueAsString(data)
            + "\n\n");
  }

  void keepAlive() throws IOException {
    write(": keep-alive\n\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
