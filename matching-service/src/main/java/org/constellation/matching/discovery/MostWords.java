package org.constellation.matching.discovery;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.constellation.matching.index.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * So many words to look for. Each is looked up among the beginnings of all that mentors show, so
 * that many short ones would keep a processor busy.
 */
@Constraint(validatedBy = MostWords.Counted.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface MostWords {

  int value();

  /** As Jakarta Validation wants it. */
  String message() default "must have at most {value} words";

  /** As Jakarta Validation wants it. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation wants it. */
  Class<? extends Payload>[] payload() default {};

  /** Counts as they are looked for. */
  final class Counted implements ConstraintValidator<MostWords, String> {

    private int most;

    @Override
    public void initialize(MostWords rule) {
      most = rule.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || Words.of(text).size() <= most;
    }
  }
}
