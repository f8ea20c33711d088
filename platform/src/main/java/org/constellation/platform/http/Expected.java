package org.constellation.platform.http;

import java.util.OptionalLong;

/**
 * The version that the caller decided on, from {@code If-Match}. Controllers of PUT and PATCH take
 * it as a parameter; without the header the answer is 428, with one that is no entity tag of ours
 * 412.
 */
public record Expected(long version) {

  public OptionalLong asOptional() {
    return OptionalLong.of(version);
  }
}
