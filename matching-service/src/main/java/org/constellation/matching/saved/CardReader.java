package org.constellation.matching.saved;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.index.cards.CardBytes;
import org.constellation.matching.index.cards.LoadBytes;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.platform.events.EventJson;

/** Reads what {@link CardWriter} has written. */
final class CardReader {

  private final DataInputStream in;
  private final Numbered<String> names = new Numbered<>();
  private final CardBytes people = new CardBytes(names);
  private final LoadBytes loads = new LoadBytes(names);

  CardReader(DataInputStream in) {
    this.in = in;
  }

  void readAll(Consumer<StateCard> into) throws IOException {
    for (Tag tag = next(); tag != Tag.END; tag = next()) {
      switch (tag) {
        case NAME -> names.number(new String(bytes(), StandardCharsets.UTF_8));
        case PERSON -> into.accept(people.read(id(), bytes()));
        case LOAD -> into.accept(loads.read(id(), bytes()));
        case CAMPUS -> into.accept(EventJson.read(bytes(), CampusCard.class));
        case RELATION -> into.accept(EventJson.read(bytes(), Relation.class));
        case END -> {}
      }
    }
  }

  private Tag next() throws IOException {
    return Tag.of(in.readUnsignedByte());
  }

  private UUID id() throws IOException {
    return new UUID(in.readLong(), in.readLong());
  }

  private byte[] bytes() throws IOException {
    return in.readNBytes(in.readInt());
  }
}
