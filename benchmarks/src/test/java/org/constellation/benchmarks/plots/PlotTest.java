package org.constellation.benchmarks.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PlotTest {

  private static Plot plot() {
    Plot plot = new Plot("Cost", "mentors", "milliseconds");
    plot.add("engine", 10_000, 0.05);
    plot.add("engine", 1_000_000, 2.5);
    plot.add("objects", 10_000, 3);
    return plot;
  }

  @Test
  void it_is_small_well_formed_and_the_same_each_time() throws Exception {
    String svg = plot().svg();
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    assertThat(svg).hasSizeLessThan(8_000).isEqualTo(plot().svg());
  }

  @Test
  void powers_of_ten_are_evenly_apart_and_the_first_and_last_at_the_ends() {
    assertThat(plot().svg())
        .contains(">0.01<", ">10<", ">10,000<", ">1,000,000<")
        .contains("cx=\"70.0\"", "cx=\"650.0\"");
  }
}
