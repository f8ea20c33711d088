package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.Test;

/** A killed instance that comes back must not wait for its own former self to be given up. */
class ToyMembershipTest {

  @Test
  void every_consumer_is_a_member_under_the_name_of_its_instance() {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", ToyStack.BROKER.getBrokersAsString()))) {
      await()
          .untilAsserted(() ->
              assertThat(
                      names(
                          admin,
                          ToyStack.APP.getEnvironment().getProperty("constellation.service")))
                  .isNotEmpty()
                  .doesNotHaveDuplicates()
                  .allMatch(name -> name.contains(".first")));
    }
  }

  private static List<String> names(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    return admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
        .map(MemberDescription::groupInstanceId)
        .map(Optional::orElseThrow)
        .toList();
  }
}
