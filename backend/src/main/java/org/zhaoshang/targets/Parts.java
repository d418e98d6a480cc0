package org.zhaoshang.targets;

import java.util.List;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Rate;

/**
 * An indicator on a day with the parts of it that departments, or people, carry (分解任务).
 *
 * @param schedule what the day asks for, a part of any target of it
 * @param parts of whoever carries a part or has brought something
 */
public record Parts(Indicator indicator, Rate schedule, List<Part> parts) {}
