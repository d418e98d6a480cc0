package org.zhaoshang.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for (限额). The documents of the page and of the contract stay below a quarter of each.
 *
 * @param body the size of a request's body
 * @param characters the length of a document
 * @param tokens of how many words and signs a document may be made
 * @param depth how many selections deep it may go, fragments included; introspection as clients send it goes 15 deep
 * @param fields how many fields it may select, each fragment counted where it is used
 * @param rootFields how many of them on top
 * @param aliases how many fields it may give another name
 * @param directives how many directives it may hold
 * @param directivesPerField how many of them at one place
 * @param cost what it may cost, see {@link Cost}
 * @param time how long a query may take; a change is never cut off, since nobody would know whether it was written
 * @param waiting how many queries may wait for others
 * @param patience for how long
 * @param changes how many changes are made at once; sixteen times as many may wait, as long as queries
 * @param introspection who may ask for the schema
 * @param documents how much memory documents that were sent before may take
 * @param answers how much memory answers that were given before may take
 */
@ConfigurationProperties("zhaoshang.limits")
record Limits(
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("100000") int characters,
        @DefaultValue("10000") int tokens,
        @DefaultValue("20") int depth,
        @DefaultValue("2000") int fields,
        @DefaultValue("50") int rootFields,
        @DefaultValue("200") int aliases,
        @DefaultValue("100") int directives,
        @DefaultValue("5") int directivesPerField,
        @DefaultValue("100000") int cost,
        @DefaultValue("30s") Duration time,
        @DefaultValue("200") int waiting,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("8") int changes,
        @DefaultValue("ACCOUNTS") Introspection introspection,
        @DefaultValue("16MB") DataSize documents,
        @DefaultValue("64MB") DataSize answers) {

    /** Who may ask for the schema. */
    enum Introspection {
        /** Whoever may ask anything. */
        EVERYBODY,
        /** Who is signed in; in the demonstration everybody. */
        ACCOUNTS,
        NOBODY;

        boolean allows(boolean demonstration, boolean signedIn) {
            return this == EVERYBODY || (this == ACCOUNTS && (demonstration || signedIn));
        }
    }
}
