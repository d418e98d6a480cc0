package org.zhaoshang.panels;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a panel: what it is called, and its numbers. */
public record PanelRow(String label, List<@Nullable BigDecimal> values) {}
