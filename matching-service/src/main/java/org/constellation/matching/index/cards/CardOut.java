package org.constellation.matching.index.cards;

import java.util.List;
import java.util.Map;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;
import org.jspecify.annotations.Nullable;

/**
 * Writes cards, and tells by what numbers and bits the last one was written, so that nothing is
 * looked up twice. For one thread.
 */
public final class CardOut {

  private static final InteractionType[] TYPES = InteractionType.values();
  private static final int NUMBER = 10;
  private static final int LETTER = 3;

  /** For what every card has. */
  private static final int FIXED = 32 * NUMBER;

  private static final int SECONDS_A_MINUTE = 60;

  private final Numbered<String> names;
  private final Out out;
  private final Numbers languages = new Numbers();
  private final Numbers skills = new Numbers();
  private final Numbers interests = new Numbers();
  private int campus;
  private int field;
  private int industry;
  private int employer;
  private int types;
  private int needs;
  private int channels;
  private int wishes;

  public CardOut(Numbered<String> names) {
    this.names = names;
    this.out = new Out(names);
  }

  /** Numbers of names. */
  public static final class Numbers {
    private int[] numbers = new int[16];
    private int count;

    public int count() {
      return count;
    }

    public int at(int place) {
      return numbers[place];
    }
  }

  public byte[] write(ProfileCard card) {
    out.clear(most(card)).number(card.version());
    campus = named(card.campus());
    out.textOrNot(card.displayName())
        .textOrNot(card.alias())
        .one(card.staged() ? 1 : 0)
        .textOrNot(card.email())
        .name(card.locale())
        .name(card.timeZone())
        .number(Out.bits(card.roles()))
        .one(Bit.of(card.affiliation()))
        .one(Bit.of(card.mode()))
        .one(Bit.of(card.level()));
    field = namedOrNot(card.field());
    industry = namedOrNot(card.industry());
    employer = namedOrNot(card.employer());
    out.textOrNot(card.headline());
    named(card.languages(), languages);
    named(card.skills(), skills);
    named(card.interests(), interests);
    Offering offering = card.offering();
    out.one(offering == null ? 0 : 1);
    if (offering != null) {
      write(offering);
    }
    return out.written();
  }

  /**
   * So many bytes are enough for a card. Looking at all of its parts at once also lets them be
   * fetched at once: one after the other they took longer than everything else.
   */
  private static int most(ProfileCard card) {
    int letters =
        length(card.displayName())
            + length(card.alias())
            + length(card.email())
            + length(card.headline());
    int named = card.languages().size() + card.skills().size() + card.interests().size();
    Offering offering = card.offering();
    if (offering != null) {
      letters += length(offering.cannotHelpWith());
      named += offering.languages().size();
      named += 3 * (offering.hours().size() + offering.places().size());
    }
    return FIXED + LETTER * letters + NUMBER * named;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private void write(Offering offering) {
    writePlaces(offering.places());
    out.number(offering.totalPlaces())
        .number(offering.monthlyAsks())
        .number(offering.hoursPerMonth());
    writeHours(offering.hours());
    needs = Out.bits(offering.needs());
    channels = Out.bits(offering.channels());
    wishes = Out.bits(offering.wishes());
    out.number(needs).number(channels);
    named(offering.languages(), languages);
    out.number(wishes)
        .textOrNot(offering.cannotHelpWith())
        .one(Bit.of(offering.visibility()))
        .instantOrNot(offering.pausedUntil());
  }

  private void writePlaces(Map<InteractionType, Integer> places) {
    types = 0;
    out.number(places.size());
    for (InteractionType type : TYPES) { // in their order, without an entry made for each
      Integer many = places.get(type);
      if (many != null) {
        types |= 1 << Bit.of(type);
        out.one(Bit.of(type)).number(many);
      }
    }
  }

  private void writeHours(List<WeeklyHours> hours) {
    out.number(hours.size());
    for (int i = 0; i < hours.size(); i++) {
      WeeklyHours stretch = hours.get(i);
      out.one(Bit.of(stretch.day()))
          .number(stretch.from().toSecondOfDay() / SECONDS_A_MINUTE)
          .number(stretch.to().toSecondOfDay() / SECONDS_A_MINUTE);
    }
  }

  private int named(String name) {
    int number = names.number(name);
    out.number(number);
    return number;
  }

  private int namedOrNot(@Nullable String name) {
    int number = name == null ? Numbered.ABSENT : names.number(name);
    out.number(number + 1);
    return number;
  }

  private void named(List<String> texts, Numbers into) {
    int count = texts.size();
    if (count > into.numbers.length) {
      into.numbers = new int[2 * count];
    }
    into.count = count;
    out.number(count);
    for (int i = 0; i < count; i++) {
      into.numbers[i] = named(texts.get(i));
    }
  }

  public int campus() {
    return campus;
  }

  /** Of the field's name, or {@link Numbered#ABSENT}. */
  public int field() {
    return field;
  }

  /** Of the industry's name, or {@link Numbered#ABSENT}. */
  public int industry() {
    return industry;
  }

  /** Of the employer's name, or {@link Numbered#ABSENT}. */
  public int employer() {
    return employer;
  }

  public Numbers skills() {
    return skills;
  }

  public Numbers interests() {
    return interests;
  }

  /** Those of the offering. */
  public Numbers languages() {
    return languages;
  }

  /** Bits of the interactions that are offered. */
  public int types() {
    return types;
  }

  public int needs() {
    return needs;
  }

  public int channels() {
    return channels;
  }

  public int wishes() {
    return wishes;
  }
}
