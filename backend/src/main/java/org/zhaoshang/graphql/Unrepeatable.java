package org.zhaoshang.graphql;

import graphql.GraphQLContext;

/** What does not follow from the records alone: an answer with it is not given again. */
public final class Unrepeatable {

    private static final String KEY = "org.zhaoshang.access.FieldGuard.followsNoRecords";

    private Unrepeatable() {}

    public static void mark(GraphQLContext context) {
        context.put(KEY, true);
    }

    static boolean isIn(GraphQLContext context) {
        return context.getOrDefault(KEY, false);
    }
}
