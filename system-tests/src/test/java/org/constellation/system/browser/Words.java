package org.constellation.system.browser;

import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Site;

/** What the server calls things, so that the tests need not repeat its labels. */
record Words(Answer vocabulary) {

  static Words of(Site site) {
    return new Words(site.anyone().get("/vocabulary").required());
  }

  String need(String id) {
    return label("needs", id);
  }

  String ask(String id) {
    return label("interactions", id);
  }

  String stateOpen() {
    return label("needStates", "OPEN");
  }

  private String label(String kind, String id) {
    return vocabulary
        .at(kind)
        .valueStream()
        .filter(entry -> entry.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow()
        .path("label")
        .asString();
  }
}
