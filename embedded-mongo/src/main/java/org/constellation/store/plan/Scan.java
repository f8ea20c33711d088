package org.constellation.store.plan;

import org.constellation.store.keys.Bounds;

/** A walk along an index. */
public record Scan(IndexInfo index, Bounds bounds, boolean backwards) {}
