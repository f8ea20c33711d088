package org.constellation.store.contract;

/** What every store that the services run on must do. Each test has a collection of its own. */
interface StoreContract
    extends QueryContract, UpdateContract, WriteContract, IndexContract, AggregationContract {}
