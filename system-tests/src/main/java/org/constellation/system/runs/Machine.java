package org.constellation.system.runs;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a run ran on, without which its figures say little. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final double GIGABYTE = 1L << 30;

  private Machine() {}

  /** In two lines: the machine with what else it has to do, and the JVM with its flags. */
  static String told() throws IOException {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    var java = ManagementFactory.getRuntimeMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %.1f GB, load average %.1f, %s %s%nJava %s, heap at most %.1f GB, flags %s",
        system.getAvailableProcessors(),
        processor(),
        system.getTotalMemorySize() / GIGABYTE,
        system.getSystemLoadAverage(),
        system.getName(),
        system.getArch(),
        Runtime.version(),
        Runtime.getRuntime().maxMemory() / GIGABYTE,
        java.getInputArguments());
  }

  private static String processor() throws IOException {
    return Files.exists(PROCESSORS) ? model(Files.readAllLines(PROCESSORS)) : "model not told";
  }

  /** The first processor's model; some kinds tell none. */
  static String model(List<String> processors) {
    return processors.stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("model not told");
  }
}
