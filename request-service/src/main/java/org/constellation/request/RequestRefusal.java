package org.constellation.request;

import org.constellation.contracts.Refusal;

/** Why this service says no. */
public sealed interface RequestRefusal extends Refusal permits AskRefusal, WrongState {}
