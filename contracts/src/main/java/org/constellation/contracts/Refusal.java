package org.constellation.contracts;

/**
 * Why a rule said no. Each service lists its refusals in one enum; the code is stable and becomes
 * the problem type of the HTTP answer.
 */
public interface Refusal {

  /** Stable, lower-case, hyphenated: {@code mentor-full}. */
  String code();

  /** One sentence for the person who asked, without anybody's name. */
  String explanation();
}
