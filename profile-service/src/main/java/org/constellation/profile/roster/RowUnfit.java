package org.constellation.profile.roster;

import java.util.List;
import org.constellation.contracts.Refusal;
import org.constellation.profile.checks.Fault;

/** Why a row may not act on the person that it is about. */
record RowUnfit(List<Fault> faults) implements Refusal {

  @Override
  public String code() {
    return "row-unfit";
  }

  @Override
  public String explanation() {
    return "The row is not as it should be.";
  }
}
