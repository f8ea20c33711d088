package org.constellation.local.signin;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the sign-in page. */
@RestController
class SignInPageController {
  private final KnownPeople people;
  private final SignInPage page;

  SignInPageController(KnownPeople people, SignInPage page) {
    this.people = people;
    this.page = page;
  }

  @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  String page(CsrfToken csrf) {
    return page.show(people.introduced(), csrf.getParameterName(), csrf.getToken());
  }
}
