package org.zhaoshang.access;

/**
 * Who reads (读者).
 *
 * @param sees stands for all that they may see and are shown: two readers with the same are answered the same
 */
public record Reader(String sees, boolean signedIn) {}
