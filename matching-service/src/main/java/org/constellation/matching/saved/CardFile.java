package org.constellation.matching.saved;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.constellation.contracts.events.StateCard;
import org.constellation.platform.events.EventJson;

/**
 * Cards in a file: version, shape of the cards and origin, then the cards, and a checksum over all
 * of it. It is written beside and moved into place, so that there is a whole file or the one
 * before.
 */
public final class CardFile {

  /** To be raised whenever cards are written in another way: older files are passed over. */
  private static final int VERSION = 2;

  /** Changes by itself with the parts of cards and the constants in them. */
  private static final int SHAPE = Shape.of(StateCard.class.getPermittedSubclasses());

  private static final int BUFFER = 1 << 16;
  private static final int CHECKSUM = Long.BYTES;

  private final Path file;

  public CardFile(Path file) {
    this.file = file;
  }

  /** Tells cards one after the other. */
  public interface Source {
    void tellAll(Consumer<StateCard> into);
  }

  /** Replaces what the file holds. */
  public void write(Origin origin, Source source) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    CRC32C sum = new CRC32C();
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, ownersAlone());
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER);
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(bytes, sum))) {
      out.writeInt(VERSION);
      out.writeInt(SHAPE);
      byte[] header = EventJson.write(origin).getBytes(StandardCharsets.UTF_8);
      out.writeInt(header.length);
      out.write(header);
      CardWriter cards = new CardWriter(out);
      source.tellAll(cards::write);
      cards.end();
      out.writeLong(sum.getValue());
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Cards carry names and addresses. */
  private static FileAttribute<?>[] ownersAlone() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Where the cards come from; empty when there is no file, or not a whole one of this version and
   * shape.
   */
  public Optional<Origin> origin() throws IOException {
    if (!Files.exists(file) || !isWhole()) {
      return Optional.empty();
    }
    try (DataInputStream in = opened()) {
      boolean sameVersion = in.readInt() == VERSION;
      boolean sameShape = in.readInt() == SHAPE;
      return sameVersion && sameShape ? Optional.of(header(in)) : Optional.empty();
    }
  }

  /** Tells the cards; only after {@link #origin} has found the file whole. */
  public void read(Consumer<StateCard> into) throws IOException {
    try (DataInputStream in = opened()) {
      in.skipNBytes(2 * Integer.BYTES);
      header(in);
      new CardReader(in).readAll(into);
    }
  }

  private DataInputStream opened() throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  private static Origin header(DataInputStream in) throws IOException {
    return EventJson.read(in.readNBytes(in.readInt()), Origin.class);
  }

  private boolean isWhole() throws IOException {
    CRC32C sum = new CRC32C();
    long left = Files.size(file) - CHECKSUM;
    if (left < CHECKSUM) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file);
        DataInputStream in = new DataInputStream(new CheckedInputStream(bytes, sum))) {
      byte[] buffer = new byte[BUFFER];
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          return false;
        }
        left -= read;
      }
      long wanted = sum.getValue();
      return left == 0 && in.readLong() == wanted;
    }
  }
}
