package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in the web client somebody wanted to go; never another site. */
record ReturnPath(String path) {
  /** One slash, not two, and no backslash, which browsers read as a slash. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?&=%-]{0,300}");

  static ReturnPath of(@Nullable String wanted) {
    return new ReturnPath(wanted != null && LOCAL.matcher(wanted).matches() ? wanted : "/");
  }

  void keepIn(HttpSession session) {
    session.setAttribute(ReturnPath.class.getName(), path);
  }

  static ReturnPath takeFrom(HttpSession session) {
    Object kept = session.getAttribute(ReturnPath.class.getName());
    session.removeAttribute(ReturnPath.class.getName());
    return of(kept instanceof String path ? path : null);
  }
}
