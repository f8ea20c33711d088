package org.constellation.benchmarks.plots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Lines over two logarithmic axes, as a few kilobytes of SVG. Text stays text, colours follow the
 * reader's light or dark, and the same figures give the same bytes on every machine; chart
 * libraries measure text with the machine's fonts and wrote a hundred kilobytes for the same.
 */
public final class Plot {

  private static final int WIDTH = 680;
  private static final int HEIGHT = 400;
  private static final int LEFT = 70;
  private static final int RIGHT = 650;
  private static final int TOP = 50;
  private static final int BOTTOM = 345;
  private static final int LINE_HEIGHT = 18;

  private static final String STYLE =
      """
      <style>
        text { font: 13px sans-serif; fill: #333 } .grid { stroke: #bbb; stroke-width: .5 }
        .c0 { --c: #1668b8 } .c1 { --c: #c2500a } .c2 { --c: #2b7a3d } .c3 { --c: #8a3ab0 }
        polyline { stroke: var(--c); stroke-width: 2; fill: none } circle { fill: var(--c) }
        @media (prefers-color-scheme: dark) {
          text { fill: #ddd } .grid { stroke: #555 }
          .c0 { --c: #6db3f2 } .c1 { --c: #ffa05c } .c2 { --c: #7bd08f } .c3 { --c: #d59bf0 }
        }
      </style>
      """;

  private record Point(double x, double y) {}

  private record Line(String name, List<Point> points) {}

  private final String title;
  private final String across;
  private final String up;
  private final List<Line> lines = new ArrayList<>();

  /** An empty one; {@code across} and {@code up} say what is along the axes, units included. */
  public Plot(String title, String across, String up) {
    this.title = title;
    this.across = across;
    this.up = up;
  }

  /** One more point of a line; both numbers are above 0. */
  public void add(String line, double x, double y) {
    lines.stream()
        .filter(one -> one.name().equals(line))
        .findFirst()
        .orElseGet(() -> {
          lines.add(new Line(line, new ArrayList<>()));
          return lines.getLast();
        })
        .points()
        .add(new Point(x, y));
  }

  /** Writes it. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, svg());
  }

  String svg() {
    Axis x = axis(Point::x, LEFT, RIGHT);
    Axis y = axis(Point::y, BOTTOM, TOP);
    StringBuilder svg = new StringBuilder();
    put(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n",
        WIDTH,
        HEIGHT);
    put(svg, "<title>%s</title>%n%s", title, STYLE);
    text(svg, LEFT, 24, "start", title);
    text(svg, (LEFT + RIGHT) / 2.0, HEIGHT - 12, "middle", across);
    put(
        svg,
        "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
        (TOP + BOTTOM) / 2,
        up);
    for (int power = x.from; power <= x.to; power++) {
      double at = x.at(Math.pow(10, power));
      put(svg, "<path class=\"grid\" d=\"M%.1f %dV%d\"/>%n", at, TOP, BOTTOM);
      text(svg, at, BOTTOM + 20, "middle", number(power));
    }
    for (int power = y.from; power <= y.to; power++) {
      double at = y.at(Math.pow(10, power));
      put(svg, "<path class=\"grid\" d=\"M%d %.1fH%d\"/>%n", LEFT, at, RIGHT);
      text(svg, LEFT - 8, at + 4, "end", number(power));
    }
    for (int number = 0; number < lines.size(); number++) {
      draw(svg, number, x, y);
    }
    return svg.append("</svg>\n").toString();
  }

  private void draw(StringBuilder svg, int number, Axis x, Axis y) {
    Line line = lines.get(number);
    StringBuilder through = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (Point point : line.points()) {
      put(through, "%.1f,%.1f ", x.at(point.x()), y.at(point.y()));
      put(dots, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>", x.at(point.x()), y.at(point.y()));
    }
    put(
        svg,
        "<g class=\"c%d\"><polyline points=\"%s\"/>%s",
        number,
        through.toString().strip(),
        dots);
    int height = TOP + 16 + number * LINE_HEIGHT;
    put(svg, "<circle cx=\"%d\" cy=\"%d\" r=\"5\"/></g>%n", LEFT + 16, height - 4);
    text(svg, LEFT + 28, height, "start", line.name());
  }

  /** From one power of ten to another, over so many units of the picture. */
  private record Axis(int from, int to, double start, double end) {
    double at(double value) {
      return start + (Math.log10(value) - from) / (to - from) * (end - start);
    }
  }

  private Axis axis(ToDoubleFunction<Point> of, double start, double end) {
    var span =
        lines.stream().flatMap(line -> line.points().stream()).mapToDouble(of).summaryStatistics();
    int from = (int) Math.floor(Math.log10(span.getMin()));
    int to = Math.max(from + 1, (int) Math.ceil(Math.log10(span.getMax())));
    return new Axis(from, to, start, end);
  }

  private static String number(int power) {
    return power < 0
        ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
        : String.format(Locale.ROOT, "%,d", (long) Math.pow(10, power));
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
    put(svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
  }

  private static void put(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }
}
