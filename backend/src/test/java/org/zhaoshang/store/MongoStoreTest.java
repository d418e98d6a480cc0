package org.zhaoshang.store;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same promises on the real server, as a replica set, wherever there is a Docker engine to run it. */
@Testcontainers(disabledWithoutDocker = true)
class MongoStoreTest extends StoreContract {

    @Container
    static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8").withReplicaSet();

    @Override
    String uri() {
        return MONGO.getReplicaSetUrl();
    }
}
