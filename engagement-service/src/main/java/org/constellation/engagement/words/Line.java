package org.constellation.engagement.words;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line: not empty, no control characters, no line break. Trim before. */
@Size(min = 1)
@Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*+", message = "must be one line without control characters")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {

  /** Most characters. */
  @OverridesAttribute(constraint = Size.class, name = "max")
  int value();

  /** As Jakarta Validation wants it. */
  String message() default "";

  /** As Jakarta Validation wants it. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation wants it. */
  Class<? extends Payload>[] payload() default {};
}
