package org.zhaoshang.graphql;

/**
 * An answer as it is sent.
 *
 * @param hasData whether it was executed at all
 * @param lasting whether it holds for whoever asks the same of the same records
 */
record Answer(byte[] body, boolean hasData, boolean lasting) {}
