package org.constellation.platform.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A record's component must be in its JSON, and not null, unless it is {@link Nullable}. */
public final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getDeclaringClass().isRecord()
        ? component(member).map(RequiredUnlessNullable::required).orElse(null)
        : super.hasRequiredMarker(config, member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedMember member
            && Boolean.TRUE.equals(hasRequiredMarker(config, member))
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
        : super.findSetterInfo(config, annotated);
  }

  static boolean required(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Optional<RecordComponent> component(AnnotatedMember member) {
    RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
    return member instanceof AnnotatedParameter parameter
        ? Optional.of(components[parameter.getIndex()])
        : Arrays.stream(components)
            .filter(component -> component.getName().equals(member.getName()))
            .findFirst();
  }
}
