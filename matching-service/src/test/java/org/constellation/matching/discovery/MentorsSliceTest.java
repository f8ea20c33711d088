package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

/** What a look around answers. */
class MentorsSliceTest extends DiscoverySlice {

  @Test
  void a_look_around_gives_mentors_facets_and_a_total() throws Exception {
    ask("/api/v1/mentors?skill=python&limit=2")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(2)))
        .andExpect(jsonPath("$.items[0].mentor.campusName").value("Campus north"))
        .andExpect(jsonPath("$.items[0].mentor.aliased").value(false))
        .andExpect(jsonPath("$.items[0].mentor.email").doesNotExist())
        .andExpect(jsonPath("$.items[0].offers[0].timeCost").value("PT20M"))
        .andExpect(jsonPath("$.items[0].asked").value(false))
        .andExpect(jsonPath("$.facets.skill.python").value(3))
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(header().string("Link", startsWith("</api/v1/mentors?skill=python")))
        .andExpect(header().string("Content-Language", "en"));
  }

  @Test
  void somebody_under_an_alias_is_shown_and_found_under_it_until_accepted() throws Exception {
    var both = person(5, "north").field("061").skills("rare").needs(Need.ROLE_MODEL).staged();
    index.put(both.mentor());
    index.put(both.load().card());
    index.put(People.relation(id(5), id(1), Relation.State.ASKED));
    ask("/api/v1/mentors?skill=rare")
        .andExpect(jsonPath("$.items[0].mentor.name").value("Bright Heron"))
        .andExpect(jsonPath("$.items[0].mentor.aliased").value(true))
        .andExpect(jsonPath("$.items[0].mentor.headline").doesNotExist());
    ask("/api/v1/mentors?skill=rare&q=heron").andExpect(jsonPath("$.total").value(1));
    ask("/api/v1/mentors?skill=rare&q=lind").andExpect(jsonPath("$.total").value(0));

    index.forgetRelation(id(5), id(1));
    index.put(People.relation(id(5), id(1), Relation.State.ACTIVE, null, "cell"));
    ask("/api/v1/mentors?skill=rare")
        .andExpect(jsonPath("$.items[0].mentor.name").value("Ada Lind"));
    index.forgetPerson(id(5));
  }

  @Test
  void the_cursor_leads_to_the_rest() throws Exception {
    String first = ask("/api/v1/mentors?limit=2").andReturn().getResponse().getContentAsString();
    String cursor = JsonPath.read(first, "$.next");
    String second =
        ask("/api/v1/mentors?limit=2&cursor=" + cursor)
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.next").doesNotExist())
            .andReturn()
            .getResponse()
            .getContentAsString();
    List<String> ids = JsonPath.read(first, "$.items[*].mentor.personId");
    List<String> rest = JsonPath.read(second, "$.items[*].mentor.personId");
    assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void more_than_ten_words_are_refused_before_anything_is_looked_for() throws Exception {
    ask("/api/v1/mentors?q=a,b.c d-e f g h i (j)").andExpect(status().isOk());
    ask("/api/v1/mentors?q=a,b.c d-e f g h i (j) k")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("q"))
        .andExpect(jsonPath("$.errors[0].message").value("must have at most 10 words"));
  }

  @Test
  void a_wrong_value_is_refused_and_an_unknown_parameter_passed_over() throws Exception {
    ask("/api/v1/mentors?need=NONSENSE").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?overlapHours=-1").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?overlapHours=many")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].message").value("is not a value it can have"));
    ask("/api/v1/mentors?answersWithin=soon").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?answersWithin=PT-5H")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("answersWithin"));
    ask("/api/v1/mentors?answersWithin=PT0S").andExpect(status().isOk());
    ask("/api/v1/mentors?channel=VIDEO,").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?need=,")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value(startsWith("need")));
    ask("/api/v1/mentors?cursor=made-up").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?colour=blue").andExpect(status().isOk());
  }

  @Test
  void a_list_with_a_gap_is_refused_however_it_is_written() throws Exception {
    for (String list :
        List.of("need[1]=ROLE_MODEL", "skill[1]=python", "need[0]=", "need[300]=ROLE_MODEL")) {
      String name = list.substring(0, list.indexOf('['));
      ask("/api/v1/mentors?" + list)
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.errors[0].field").value(name));
    }
    ask("/api/v1/mentors?need[]=,").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?_need=,").andExpect(status().isOk());
    ask("/api/v1/mentors?!need=,").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?need[]=ROLE_MODEL").andExpect(status().isOk());
  }

  @Test
  void whom_the_caller_cannot_ask_is_listed_with_what_keeps_them_from_it() throws Exception {
    ask("/api/v1/mentors")
        .andExpect(jsonPath("$.items[*].canBeAsked").value(everyItem(is(true))))
        .andExpect(jsonPath("$.items[0].whyNot").doesNotExist());
    Person busy = person(6, "north").skills("rare");
    index.put(busy.mentor());
    index.put(busy.load().asks(6).card());
    ask("/api/v1/mentors?skill=rare&free=1").andExpect(jsonPath("$.total").value(0));
    ask("/api/v1/mentors?skill=rare")
        .andExpect(jsonPath("$.items[0].freeInAll").value(4))
        .andExpect(jsonPath("$.items[0].canBeAsked").value(false))
        .andExpect(jsonPath("$.items[0].whyNot").value("ENOUGH_ASKED"))
        .andExpect(jsonPath("$.items[0].asked").value(false));
    index.put(People.relation(id(1), id(6), Relation.State.ASKED));
    ask("/api/v1/mentors?skill=rare")
        .andExpect(jsonPath("$.items[0].whyNot").value("ASKED"))
        .andExpect(jsonPath("$.items[0].asked").value(true));
    index.forgetRelation(id(1), id(6));
    index.forgetPerson(id(6));
    index.forgetLoad(id(6));
  }

  @Test
  void when_nothing_is_found_a_hint_says_what_stands_in_the_way() throws Exception {
    ask("/api/v1/mentors?skill=python&campus=nowhere")
        .andExpect(jsonPath("$.total").value(0))
        .andExpect(jsonPath("$.hint.facet").value("campus"))
        .andExpect(jsonPath("$.hint.found").value(3));
  }

  @Test
  void limits_are_counted_beside_the_facets_each_without_itself() throws Exception {
    Person quick = person(5, "north").skills("python");
    index.put(quick.mentor());
    index.put(quick.load().freeInAll(1).answersWithin(Duration.ofHours(20)).card());
    ask("/api/v1/mentors?skill=python&free=2")
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(jsonPath("$.facets.free['1']").value(4))
        .andExpect(jsonPath("$.facets.free['2']").value(3))
        .andExpect(jsonPath("$.facets.answersWithin").isEmpty())
        .andExpect(jsonPath("$.facets.overlapHours").isEmpty());
    ask("/api/v1/mentors?free=1")
        .andExpect(jsonPath("$.facets.answersWithin.PT6H").doesNotExist())
        .andExpect(jsonPath("$.facets.answersWithin.PT24H").value(1));
    index.forgetPerson(id(5));
  }
}
