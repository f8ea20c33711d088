package org.constellation.platform.http;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Times are read as they are written, in ISO 8601 text. Left alone, Jackson also takes numbers (as
 * seconds) and arrays for them, and would guess what a client meant by {@code "until": 30}.
 */
final class WrittenTimes extends SimpleModule {

  /** Even quoted, a number is taken for seconds. */
  private static final Pattern NUMBER = Pattern.compile("\\s*|[+-]?[0-9.]+");

  WrittenTimes() {
    super("written-times");
    setDeserializerModifier(
        new ValueDeserializerModifier() {
          @Override
          public ValueDeserializer<?> modifyDeserializer(
              DeserializationConfig config,
              BeanDescription.Supplier bean,
              ValueDeserializer<?> deserializer) {
            return bean.getBeanClass().getPackageName().equals("java.time")
                ? new TextOnly(deserializer)
                : deserializer;
          }
        });
  }

  private static final class TextOnly extends DelegatingDeserializer {

    TextOnly(ValueDeserializer<?> reads) {
      super(reads);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reads) {
      return new TextOnly(reads);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
      boolean written =
          json.hasToken(JsonToken.VALUE_STRING) && !NUMBER.matcher(json.getString()).matches();
      return written
          ? super.deserialize(json, context)
          : context.handleUnexpectedToken(context.constructType(handledType()), json);
    }
  }
}
