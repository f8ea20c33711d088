package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void the_parts_follow_the_gateway_and_no_two_share_a_port() {
    Ports ports = new Ports(8080);
    Set<Integer> all = new HashSet<>(Set.of(ports.controller(), ports.mail()));
    for (Part part : Part.values()) {
      assertThat(all.add(ports.of(part))).as(part.id()).isTrue();
    }

    assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
    assertThat(ports.of(Part.REQUEST_SERVICE)).isEqualTo(8083);
    assertThat(ports.of(Part.SIGN_IN)).isEqualTo(8086);
    assertThat(all).allMatch(port -> port >= 8080 && port <= 8090);
  }

  @Test
  void a_port_that_somebody_listens_on_is_found_and_passed_over() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = socket.getLocalPort();
      int first = Math.min(taken, 65_000);

      assertThat(new Ports(first).taken()).contains(taken);
    }
  }

  @Test
  void a_port_that_leaves_no_room_for_the_others_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ports(65_530));
    assertThatIllegalArgumentException().isThrownBy(() -> new Ports(80));
  }
}
