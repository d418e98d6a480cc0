/** The records of investment promotion (台账) and the snapshot that holds them all; plain Java, no framework. */
@NullMarked
package org.zhaoshang.ledger;

import org.jspecify.annotations.NullMarked;
