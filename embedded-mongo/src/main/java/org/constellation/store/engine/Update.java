package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to find and what to make of it: operators or a whole new document. */
public record Update(
    Document filter, Document change, @Nullable List<?> arrayFilters, boolean ofFindAndModify) {}
