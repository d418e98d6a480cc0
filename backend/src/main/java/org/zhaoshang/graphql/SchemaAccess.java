package org.zhaoshang.graphql;

/** Whether whoever asks may ask for the schema itself (内省). */
@FunctionalInterface
interface SchemaAccess {
    boolean isGranted();
}
