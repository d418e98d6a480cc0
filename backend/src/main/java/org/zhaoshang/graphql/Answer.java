package org.zhaoshang.graphql;

/**
 * An answer as it is sent.
 *
 * @param hasData whether it was executed at all
 * @param lasting whether it holds for whoever asks the same of the same records
 * @param operation what it is an answer to, as it is measured
 * @param outcome what became of it when it was computed
 */
record Answer(Body body, boolean hasData, boolean lasting, String operation, Outcome outcome) {}
