package org.constellation.matching.saved;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.index.cards.CardOut;
import org.constellation.matching.index.cards.LoadOut;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.platform.events.EventJson;

/** Writes cards; a name goes before the first card that means it by its number. */
final class CardWriter {

  private final DataOutputStream out;
  private final Numbered<String> names = new Numbered<>();
  private final CardOut people = new CardOut(names);
  private final LoadOut loads = new LoadOut(names);
  private int named;

  CardWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(StateCard card) {
    try {
      switch (card) {
        case ProfileCard person -> write(Tag.PERSON, person.personId(), people.write(person));
        case MentorLoad load -> write(Tag.LOAD, load.mentorId(), loads.write(load));
        case CampusCard campus -> write(Tag.CAMPUS, json(campus));
        case Relation relation -> write(Tag.RELATION, json(relation));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] json(StateCard card) {
    return EventJson.write(card).getBytes(StandardCharsets.UTF_8);
  }

  private void write(Tag tag, UUID id, byte[] bytes) throws IOException {
    for (; named < names.count(); named++) {
      write(Tag.NAME, names.value(named).getBytes(StandardCharsets.UTF_8));
    }
    out.write(tag.code());
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void write(Tag tag, byte[] bytes) throws IOException {
    out.write(tag.code());
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void end() throws IOException {
    out.write(Tag.END.code());
  }
}
