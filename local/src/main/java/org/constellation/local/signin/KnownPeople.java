package org.constellation.local.signin;

import java.util.List;
import java.util.Optional;

/** Everyone who can sign in on the local stack. */
public interface KnownPeople {

  /** The person with this id or alias. */
  Optional<KnownPerson> find(String idOrAlias);

  /** Who gets a button of their own on the sign-in page, in order. */
  List<Introduction> introduced();

  /**
   * A person as the sign-in page shows them.
   *
   * @param as the part they play, "a student"
   * @param about what one sees when signed in as them
   */
  record Introduction(KnownPerson person, String as, String about) {}
}
