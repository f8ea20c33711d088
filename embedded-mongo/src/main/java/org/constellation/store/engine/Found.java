package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;

/** A document and where it lies. */
record Found(long position, Document document) {}
