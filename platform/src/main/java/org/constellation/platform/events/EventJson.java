package org.constellation.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they stand on the wire: dates as ISO strings, absent values left out. A reader passes
 * over fields that it does not know, so that a publisher may add some.
 */
public final class EventJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new RequiredUnlessNullable())
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private EventJson() {}

  public static String write(Object event) {
    return MAPPER.writeValueAsString(event);
  }

  /**
   * Reads an event or card.
   *
   * @throws JacksonException when the bytes are not such an event
   */
  public static <T> T read(byte[] body, Class<T> type) {
    return MAPPER.readValue(body, type);
  }
}
