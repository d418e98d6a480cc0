package org.zhaoshang.targets;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.shared.Rate;

/** One issuer's target and how much of it is reached. */
record TargetByIssuer(Target target, @Nullable Rate completion) {}
