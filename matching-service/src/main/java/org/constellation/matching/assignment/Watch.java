package org.constellation.matching.assignment;

/** Is told how long work goes on, and can end it. */
@FunctionalInterface
public interface Watch {

  /** Nobody looks. */
  Watch NOBODY = (done, of) -> {};

  /**
   * Called now and then; what has been done never falls.
   *
   * @throws java.util.concurrent.CancellationException to end the work
   */
  void at(long done, long of);
}
