package org.constellation.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The policy for the web client that this gateway serves, if one is packed in. */
@Component
public final class HttpPagePolicy {
  private final String header;

  HttpPagePolicy(ResourceLoader resources) {
    header = PagePolicy.of(startPage(resources.getResource(PageConfiguration.START_PAGE))).header();
  }

  public String header() {
    return header;
  }

  private static String startPage(Resource page) {
    try {
      return page.exists() ? page.getContentAsString(StandardCharsets.UTF_8) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
