package org.constellation.matching.index;

import java.util.stream.Stream;
import org.constellation.matching.index.words.Words;
import org.constellation.matching.ranking.Tag;

/** What people call what stands on cards as an id, so that they find it by that. */
@FunctionalInterface
public interface Names {

  /** Everything is called by its id. */
  Names IDS = Tag::id;

  String of(Tag tag);

  /** The words by which a tag is found; ids of skills are words themselves ("cpp"). */
  default Stream<String> words(Tag tag) {
    Stream<String> called = Words.of(of(tag)).stream();
    return tag.kind() == Tag.Kind.SKILL
        ? Stream.concat(Words.of(tag.id()).stream(), called).distinct()
        : called;
  }
}
