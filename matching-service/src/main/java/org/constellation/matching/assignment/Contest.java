package org.constellation.matching.assignment;

/** How mentees contend for places. */
enum Contest {
  /** A place goes for a price, and a pair gains what it is worth above it. */
  AUCTION,
  /** A mentor keeps those worth most to them, and the price is what one has to be worth more. */
  ADMISSION;

  /**
   * What a place at this price is good for, 0 or less when it is not to be had.
   *
   * @param toMentor what the pair is worth to the mentor
   */
  int gain(int worth, int toMentor, int price) {
    return switch (this) {
      case AUCTION -> worth - price;
      case ADMISSION -> toMentor > price ? worth : 0;
    };
  }

  /** By what of these prices a gain is below the worth at least. */
  int[] deducted(int[] prices) {
    return switch (this) {
      case AUCTION -> prices;
      case ADMISSION -> new int[prices.length];
    };
  }

  /** The way back from a gain above 0. */
  int worth(int gain, int price) {
    return switch (this) {
      case AUCTION -> gain + price;
      case ADMISSION -> gain;
    };
  }

  /**
   * What is offered for the best place.
   *
   * @param level what the best one left over would gain
   * @param step by how much an offer goes beyond that
   */
  int offer(int worth, int toMentor, int level, int step) {
    return switch (this) {
      case AUCTION -> worth - level + step;
      case ADMISSION -> toMentor;
    };
  }
}
