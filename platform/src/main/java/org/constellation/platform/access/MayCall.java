package org.constellation.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.constellation.contracts.vocabulary.Role;

/**
 * Who may call an operation: whoever holds one of these roles; everybody else is answered 403
 * before anything of the request is read. On a controller it holds for all its operations, on an
 * operation for that one instead.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {
  Role[] value();
}
