package org.constellation.system.runs;

import org.constellation.system.figures.Figures;

/** One run that measures something or breaks something. */
public interface Run {

  /** Runs it and fills in the figures; throws only when the run itself could not be done. */
  void run(RunOptions options, Figures figures) throws Exception;
}
