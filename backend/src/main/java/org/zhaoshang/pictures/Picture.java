package org.zhaoshang.pictures;

/**
 * A picture as it is sent.
 *
 * @param lasting whether it holds for whoever asks the same of the same records
 */
record Picture(byte[] content, boolean lasting) {}
